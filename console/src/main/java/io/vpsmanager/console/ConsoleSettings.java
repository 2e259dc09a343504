package io.vpsmanager.console;

import io.vpsmanager.console.ui.Support;
import java.util.Optional;

/**
 * What the console must be told.
 *
 * @param secureCookies whether customers reach the console over TLS only; cookies then carry `Secure` and the `__Host-` prefix
 * @param demo the account to offer on the sign-in page
 */
public record ConsoleSettings(boolean secureCookies, Support support, Optional<DemoSignIn> demo) {}

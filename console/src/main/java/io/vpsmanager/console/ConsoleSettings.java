package io.vpsmanager.console;

import java.util.Optional;

/**
 * What the console must be told.
 *
 * @param secureCookies whether customers reach the console over TLS only; cookies then carry `Secure` and the `__Host-` prefix
 * @param supportContact where a customer turns for help: a mail address, or the address of a page
 * @param demo the account to offer on the sign-in page
 */
public record ConsoleSettings(boolean secureCookies, Optional<String> supportContact, Optional<DemoSignIn> demo) {}

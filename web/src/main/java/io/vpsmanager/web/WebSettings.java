package io.vpsmanager.web;

import io.vpsmanager.web.ui.Support;
import java.util.Optional;

/**
 * The settings of the console.
 *
 * @param secureCookies whether customers reach the console over TLS only; cookies then carry `Secure` and the `__Host-` prefix
 * @param mailed whether there is a mail server: without one mails are only kept, to be read in the console
 * @param demo the account to offer on the sign-in page
 */
public record WebSettings(boolean secureCookies, boolean mailed, Support support, Optional<DemoSignIn> demo) {}

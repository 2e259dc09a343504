package io.vpsmanager.web.password;

/**
 * The question for the password.
 *
 * @param page where to go next
 * @param refused whether the last answer was wrong
 * @param seconds how many seconds the next answer must wait; 0 for none
 */
public record PasswordView(String account, String page, boolean refused, long seconds) {}

package io.vpsmanager.console.signin;

import java.util.Optional;

/**
 * The sign-in page.
 *
 * @param page where to go next
 * @param account what was typed
 * @param refused whether the last attempt failed
 * @param seconds how many seconds the next attempt must wait; 0 for none
 */
public record SignInView(String page, String account, boolean refused, Optional<Demo> demo, long seconds) {

    /** An account that anybody may use. */
    public record Demo(String account, String password) {}

    static SignInView empty(String page, Optional<Demo> demo) {
        return new SignInView(page, "", false, demo, 0);
    }

    static SignInView refused(String page, String account, Optional<Demo> demo) {
        return new SignInView(page, account, true, demo, 0);
    }

    static SignInView tooOften(String page, String account, Optional<Demo> demo, long seconds) {
        return new SignInView(page, account, true, demo, seconds);
    }
}

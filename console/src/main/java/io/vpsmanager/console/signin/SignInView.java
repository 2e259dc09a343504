package io.vpsmanager.console.signin;

import java.util.Optional;

/**
 * The sign-in page.
 *
 * @param page where to go next
 * @param account what was typed
 * @param refused whether the last attempt failed
 */
public record SignInView(String page, String account, boolean refused, Optional<Demo> demo) {

    /** An account that anybody may use. */
    public record Demo(String account, String password) {}

    static SignInView empty(String page, Optional<Demo> demo) {
        return new SignInView(page, "", false, demo);
    }

    static SignInView refused(String page, String account, Optional<Demo> demo) {
        return new SignInView(page, account, true, demo);
    }
}

package io.vpsmanager.web.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The sign-in page.
 *
 * @param page where to go next
 * @param account what was typed
 * @param refused whether the last attempt failed
 * @param ended whether a session ended before
 * @param seconds how many seconds the next attempt must wait; 0 for none
 */
public record SignInView(String page, String account, boolean refused, Ended ended, Optional<Demo> demo, long seconds) {

    /** Why one has to sign in again, and what became of what was typed. */
    public enum Ended {
        NO,
        YES,
        KEPT,
        LOST;

        static Ended of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElse(NO);
        }
    }

    /** An account that anybody may use. */
    public record Demo(String account, String password) {}

    static SignInView empty(String page, Ended ended, Optional<Demo> demo) {
        return new SignInView(page, "", false, ended, demo, 0);
    }

    static SignInView refused(String page, String account, Optional<Demo> demo) {
        return new SignInView(page, account, true, Ended.NO, demo, 0);
    }

    static SignInView tooOften(String page, String account, Optional<Demo> demo, long seconds) {
        return new SignInView(page, account, true, Ended.NO, demo, seconds);
    }
}

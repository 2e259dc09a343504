package io.vpsmanager.contract.identity;

/**
 * A new password of an account.
 *
 * @param endSessions whether every session but the caller's ends: one of them may belong to an intruder
 * @param revokeKeys whether every consumer key is revoked and every OAuth2 client deleted, for the same reason
 */
public record PasswordChange(String current, String password, boolean endSessions, boolean revokeKeys) {

    @Override
    public String toString() {
        return "PasswordChange[(secrets)]";
    }
}

package io.vpsmanager.contract.call;

/** How many of a thing one account may have: the single place for such limits. The console translates the constant. */
public enum AccountLimit {
    SSH_KEYS(100, "SSH keys", "remove one that you no longer use (DELETE /me/sshKey/{keyName})"),
    APPLICATIONS(100, "applications", "delete one that you no longer use (DELETE /me/api/application/{applicationId})"),
    CLIENTS(100, "OAuth2 clients", "delete one that you no longer use (DELETE /me/api/oauth2/client/{clientId})"),
    /** Counts usable ones: refused or expired ones are removed automatically. */
    CREDENTIALS(
            1_000, "valid API keys", "revoke one that you no longer use (DELETE /me/api/credential/{credentialId})"),
    /** Over all applications of the account together, whoever made the request. */
    KEY_REQUESTS(
            2_000,
            "requests for an API key that nobody has answered",
            "have them validated or refused, or wait: each goes after 24 hours"),
    /** One more ends the longest unused session: forgotten browsers must not lock out whoever has the password. */
    SESSIONS(100, "sessions", "end one that you no longer use");

    private final int most;
    private final String things;
    private final String cure;

    AccountLimit(int most, String things, String cure) {
        this.most = most;
        this.things = things;
        this.cure = cure;
    }

    public int most() {
        return most;
    }

    /** The limit and the remedy, in the API's words. */
    public String message() {
        return "This account has " + most + " " + things + ", which is the limit: " + cure;
    }
}

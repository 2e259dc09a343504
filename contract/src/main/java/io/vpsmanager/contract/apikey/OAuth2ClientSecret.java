package io.vpsmanager.contract.apikey;

/** The credentials of a new OAuth2 client, `oauth2.clientSecret` on the wire; shown once. */
public record OAuth2ClientSecret(String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "OAuth2ClientSecret[clientId=" + clientId + ", (secret)]";
    }
}

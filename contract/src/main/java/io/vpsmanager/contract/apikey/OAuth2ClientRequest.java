package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.value.Change;
import java.util.List;

/** The properties of a new OAuth2 client, `oauth2.clientRequest` on the wire. */
public record OAuth2ClientRequest(
        Change<List<String>> callbackUrls,
        Change<String> description,
        Change<OAuth2Client.Flow> flow,
        Change<String> name) {}

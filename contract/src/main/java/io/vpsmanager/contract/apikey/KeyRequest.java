package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.value.Change;
import java.util.List;

/** What an application requests, `auth.CredentialRequest` on the wire. */
public record KeyRequest(
        Change<List<AccessRule>> accessRules, Change<String> redirection, Change<List<String>> allowedIPs) {}

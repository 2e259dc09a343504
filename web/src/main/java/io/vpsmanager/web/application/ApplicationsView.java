package io.vpsmanager.web.application;

import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.NamedClient;
import io.vpsmanager.contract.apikey.NamedKey;
import io.vpsmanager.contract.apikey.NewApplication;
import java.util.List;
import java.util.Optional;

/**
 * The applications, OAuth2 clients and keys of an account.
 *
 * @param made the application just made, shown with its secret this once
 * @param form what was typed, where it cannot be
 * @param wrongEnd the same, of the end of a client
 */
public record ApplicationsView(
        List<ApiApplication> applications,
        List<NamedClient> clients,
        List<NamedKey> keys,
        Optional<NewApplication> made,
        Form form,
        Optional<WrongEnd> wrongEnd) {

    /** A day that a client cannot end on, as it was typed. */
    public record WrongEnd(String clientId, String typed) {}

    /** The granted keys: a pending or refused request authorises nobody, so there is nothing to revoke. */
    public List<NamedKey> givenKeys() {
        return keys.stream()
                .filter(key -> switch (key.credential().status()) {
                    case VALIDATED, EXPIRED -> true;
                    case PENDING_VALIDATION, REFUSED -> false;
                })
                .toList();
    }

    /** What was typed for this client, where it cannot be. */
    public Optional<String> wrongEnd(String clientId) {
        return wrongEnd.filter(wrong -> wrong.clientId().equals(clientId)).map(WrongEnd::typed);
    }

    /** The form of a new application. */
    public record Form(String name, String description, boolean wrong) {

        static Form empty() {
            return new Form("", "", false);
        }
    }
}

package io.vpsmanager.console.application;

import io.vpsmanager.contract.identity.ApiApplication;
import io.vpsmanager.contract.identity.NamedKey;
import io.vpsmanager.contract.identity.NewApplication;
import io.vpsmanager.contract.identity.OAuth2Client;
import java.util.List;
import java.util.Optional;

/**
 * The applications, OAuth2 clients and keys of an account.
 *
 * @param made the application just made, shown with its secret this once
 * @param form what was typed, where it cannot be
 */
public record ApplicationsView(
        List<ApiApplication> applications,
        List<OAuth2Client> clients,
        List<NamedKey> keys,
        Optional<NewApplication> made,
        Form form) {

    /** The form of a new application. */
    public record Form(String name, String description, boolean wrong) {

        static Form empty() {
            return new Form("", "", false);
        }
    }
}

package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.call.Caller;
import java.time.InstantSource;
import java.util.List;

/** Applications, consumer keys and OAuth2 clients: their rows, and the rules for creating them. */
public record KeyRing(
        ApplicationStore applications,
        CredentialStore credentials,
        ClientStore clientRows,
        Applications maker,
        KeyRequests requests,
        Clients clients) {

    public static KeyRing of(CloudDatabase database, Secrets secrets, InstantSource clock) {
        ApplicationStore applications = new ApplicationStore(database);
        CredentialStore credentials = new CredentialStore(database);
        ClientStore clients = new ClientStore(database);
        return new KeyRing(
                applications,
                credentials,
                clients,
                new Applications(database, applications, credentials, secrets, clock),
                new KeyRequests(database, credentials, secrets, clock),
                new Clients(clients, credentials, secrets, clock));
    }

    /** The address blocks that a caller is restricted to; none: it may call from any address. */
    public List<String> allowedIPs(Caller caller) {
        return ClientBounds.of(caller, credentials, clientRows).allowedIPs();
    }
}

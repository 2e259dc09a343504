package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.apikey.OAuth2ClientUpdate;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** Creates OAuth2 clients and issues their tokens. */
public final class Clients {

    private static final Duration TOKEN = Duration.ofHours(1);
    private static final int MAX_CALLBACKS = 10;
    private static final int MAX_CALLBACK_LENGTH = 300;

    private final ClientStore store;
    private final CredentialStore credentials;
    private final Secrets secrets;
    private final InstantSource clock;

    Clients(ClientStore store, CredentialStore credentials, Secrets secrets, InstantSource clock) {
        this.store = store;
        this.credentials = credentials;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Creates a client with its creator's rights; its secret can be read only now. Run it in a transaction. */
    public OAuth2ClientSecret create(Caller maker, OAuth2ClientRequest request) {
        OAuth2ClientSecret made = new OAuth2ClientSecret("EU." + secrets.name(8), secrets.key(Applications.SECRET));
        OAuth2Client.Flow flow = required("flow", request.flow());
        Optional<List<String>> callbacks =
                KeyRequests.value(request.callbackUrls()).map(Clients::checkCallbacks);
        ClientRow client = new ClientRow(
                made.clientId(),
                maker.account(),
                Secrets.hash(made.clientSecret()),
                Naming.name(required("name", request.name())),
                Naming.description(required("description", request.description())),
                flow,
                callbacks,
                clock.instant(),
                ClientBounds.of(maker, credentials, store));
        requireCallbacks(client);
        store.insert(client);
        return made;
    }

    public void update(ClientRow client, OAuth2ClientUpdate change) {
        Optional<List<String>> callbacks =
                switch (change.callbackUrls()) {
                    case Change.Keep<List<String>> _ -> client.callbackUrls();
                    case Change.Clear<List<String>> _ -> Optional.empty();
                    case Change.Set<List<String>>(List<String> urls) -> Optional.of(checkCallbacks(urls));
                };
        ClientRow changed = new ClientRow(
                client.id(),
                client.account(),
                client.secretHash(),
                KeyRequests.value(change.name()).map(Naming::name).orElse(client.name()),
                KeyRequests.value(change.description()).map(Naming::description).orElse(client.description()),
                client.flow(),
                callbacks,
                client.created(),
                client.bounds());
        requireCallbacks(changed);
        store.update(changed);
    }

    /**
     * Sets when a client expires; empty: never. Run it in the transaction of its event.
     *
     * @throws ContractException the end has passed, or the account has no such client
     */
    public void setEnd(AccountId account, String clientId, Optional<Instant> end) {
        if (end.isPresent() && !end.get().isAfter(clock.instant())) {
            throw ContractException.invalid("end", "end must lie ahead: delete a client that is to end now");
        }
        if (!store.setEnd(clientId, account, end)) {
            throw ContractException.notFound("This OAuth2 client does not exist");
        }
    }

    IssuedToken issue(String clientId, String clientSecret, String remoteAddress) {
        Optional<ClientRow> known = store.find(clientId);
        // Compares even without a client, and in constant time.
        byte[] kept = known.map(ClientRow::secretHash).orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] given = Secrets.hash(clientSecret).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(kept, given) || known.isEmpty()) {
            throw wrongClient();
        }
        if (known.get().flow() != OAuth2Client.Flow.CLIENT_CREDENTIALS) {
            throw ContractException.of(
                    ErrorCode.FORBIDDEN, "This client has the flow AUTHORIZATION_CODE, which is not available");
        }
        Instant now = clock.instant();
        known.get().bounds().check(now, remoteAddress);
        store.removeExpiredTokens(now);
        String token = secrets.token();
        Duration left = known.get()
                .bounds()
                .expires()
                .map(end -> Duration.between(now, end))
                .filter(untilEnd -> untilEnd.compareTo(TOKEN) < 0)
                .orElse(TOKEN);
        try {
            store.insertToken(clientId, Secrets.hash(token), now.plus(left));
        } catch (DataIntegrityViolationException gone) {
            // Deleted since it was read.
            throw wrongClient();
        }
        return new IssuedToken(token, left);
    }

    Caller.Client find(String bearerToken, String remoteAddress) {
        Instant now = clock.instant();
        ClientStore.Bearer bearer = store.findToken(Secrets.hash(bearerToken), now)
                .orElseThrow(() -> ContractException.withHelp(
                        ErrorCode.INVALID_CREDENTIAL, "This credential is not valid", "Ask for another token"));
        bearer.bounds().check(now, remoteAddress);
        return bearer.client();
    }

    private static ContractException wrongClient() {
        return ContractException.of(ErrorCode.INVALID_CREDENTIAL, "The client or its secret is wrong");
    }

    private static <T> T required(String field, Change<T> change) {
        return KeyRequests.value(change)
                .orElseThrow(() -> ContractException.invalid(field, field + " is missing: send it"));
    }

    private static void requireCallbacks(ClientRow client) {
        boolean none = client.callbackUrls().map(List::isEmpty).orElse(true);
        if (none && client.flow() == OAuth2Client.Flow.AUTHORIZATION_CODE) {
            throw ContractException.invalid("callbackUrls", "The flow AUTHORIZATION_CODE needs callbackUrls");
        }
    }

    private static List<String> checkCallbacks(List<String> urls) {
        if (urls.size() > MAX_CALLBACKS) {
            throw ContractException.invalid(
                    "callbackUrls", "callbackUrls may have " + MAX_CALLBACKS + " addresses at most");
        }
        return urls.stream()
                .map(url -> WebAddress.check("callbackUrls", url, MAX_CALLBACK_LENGTH))
                .toList();
    }
}

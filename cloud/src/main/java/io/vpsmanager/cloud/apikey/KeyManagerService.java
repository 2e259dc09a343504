package io.vpsmanager.cloud.apikey;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.identity.Application;
import io.vpsmanager.cloud.identity.Credential;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyQuestion;
import io.vpsmanager.contract.apikey.NamedClient;
import io.vpsmanager.contract.apikey.NamedKey;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.history.EventKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications and the answers to those that ask for a key, for one caller. */
record KeyManagerService(Access access, KeyRing keys) implements KeyManager {

    @Override
    public KeyQuestion getQuestion(String token) {
        Credential pending = keys.requests().get(token);
        Application application =
                keys.applications().find(pending.applicationId()).orElseThrow(ApplicationService::absent);
        return new KeyQuestion(
                VisibleText.shown(application.name()),
                VisibleText.shown(application.description()),
                pending.rules().stream()
                        .map(rule -> new AccessRule(rule.method(), VisibleText.shown(rule.path())))
                        .toList(),
                pending.allowedIPs(),
                pending.redirection());
    }

    @Override
    public Optional<String> validate(String token, Validity validity) {
        return access.write(() -> {
            access.requireSure();
            Credential answered = keys.requests().validate(token, access.account(), validity);
            access.record(EventKind.KEY_VALIDATED, "key " + answered.id() + ", " + validity);
            access.emails()
                    .write(
                            "key-" + answered.id(),
                            access.account(),
                            new EmailTemplate(
                                    EmailTemplate.Kind.KEY_VALIDATED,
                                    "/account/api",
                                    Map.of(
                                            "application", VisibleText.shown(name(answered.applicationId())),
                                            "account", access.account().value(),
                                            "at", access.now(),
                                            "from", access.context().remoteAddress())));
            return answered.redirection();
        });
    }

    @Override
    public Optional<String> refuse(String token) {
        return access.write(() -> {
            Credential answered = keys.requests().refuse(token, access.account());
            access.record(EventKind.KEY_REFUSED, "key " + answered.id());
            return answered.redirection();
        });
    }

    @Override
    public NewApplication createApplication(String name, String description) {
        return access.write(() -> {
            NewApplication made = keys.maker().create(access.account(), name, description);
            access.record(EventKind.APPLICATION_CREATED, made.applicationKey());
            return made;
        });
    }

    @Override
    public List<ApiApplication> listApplications() {
        return keys.applications().list(access.account()).stream()
                .map(ApplicationService::read)
                .toList();
    }

    @Override
    public List<NamedClient> listClients() {
        return keys.clientRows().list(access.account()).stream()
                .map(row -> new NamedClient(
                        OAuth2ClientService.read(row),
                        row.bounds().rules(),
                        row.bounds().allowedIPs(),
                        row.bounds().expires()))
                .toList();
    }

    @Override
    public void setClientEnd(String clientId, Optional<Instant> end) {
        access.write(() -> {
            keys.clients().setEnd(access.account(), clientId, end);
            access.record(
                    EventKind.CLIENT_CHANGED,
                    clientId + " until " + end.map(Instant::toString).orElse("deleted"));
        });
    }

    @Override
    public List<NamedKey> listKeys() {
        CredentialService credentials = new CredentialService(access, keys);
        Map<Long, String> names = new HashMap<>();
        return keys.credentials().list(access.account()).reversed().stream()
                .map(credential -> new NamedKey(
                        names.computeIfAbsent(credential.applicationId(), this::name), credentials.read(credential)))
                .toList();
    }

    private String name(long application) {
        return keys.applications().find(application).map(Application::name).orElse("");
    }
}

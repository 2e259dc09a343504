package io.vpsmanager.web.world;

import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.ApiCredentialUpdate;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyQuestion;
import io.vpsmanager.contract.apikey.NamedClient;
import io.vpsmanager.contract.apikey.NamedKey;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.apikey.OAuth2ClientUpdate;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.ContractException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Two questions that wait for an answer, one application and one key. */
public final class WorldKeys implements KeyManager {

    public static final String LEADING_ON = "token-1";
    public static final String STAYING = "token-2";
    public static final String SECRET = "thesecretoftheapplication";

    private static final ApiApplication APPLICATION =
            new ApiApplication(3, "A1b2C3d4E5f6G7h8", "Copies <everything>", "Backups", ApiApplication.Status.ACTIVE);

    private final Map<String, KeyQuestion> questions = new ConcurrentHashMap<>(Map.of(
            LEADING_ON,
            new KeyQuestion(
                    "Backups <b>",
                    "Copies everything at night",
                    List.of(new AccessRule(Method.GET, "/vps*"), new AccessRule(Method.PUT, "/vps*")),
                    List.of("192.0.2.0/24"),
                    Optional.of("https://app.example.com:8443/done?id=1")),
            STAYING,
            new KeyQuestion(
                    "Backups",
                    "",
                    List.of(new AccessRule(Method.GET, "/*"), new AccessRule(Method.POST, "/*")),
                    List.of(),
                    Optional.empty())));

    private volatile @Nullable Instant clientEnd;

    /** Refuses while nobody gave the password a moment ago. */
    volatile Runnable sure = () -> {};

    /** What was answered, in turn. */
    public final List<String> answers = new CopyOnWriteArrayList<>();

    /** Has an application ask for these rules. */
    public void ask(String token, AccessRule... rules) {
        questions.put(token, new KeyQuestion("Backups", "", List.of(rules), List.of(), Optional.empty()));
    }

    /** An application asks for a key to be used from these addresses. */
    public void askFrom(String token, String... blocks) {
        List<AccessRule> rules = List.of(new AccessRule(Method.GET, "/vps*"));
        questions.put(token, new KeyQuestion("Backups", "", rules, List.of(blocks), Optional.empty()));
    }

    @Override
    public KeyQuestion getQuestion(String token) {
        return found(questions.get(token));
    }

    @Override
    public Optional<String> validate(String token, Validity validity) {
        sure.run();
        KeyQuestion question = found(questions.remove(token));
        answers.add("validate " + validity);
        return question.redirection();
    }

    @Override
    public Optional<String> refuse(String token) {
        KeyQuestion question = found(questions.remove(token));
        answers.add("refuse");
        return question.redirection();
    }

    private static KeyQuestion found(@Nullable KeyQuestion question) {
        if (question == null) {
            throw ContractException.notFound("no such question");
        }
        return question;
    }

    @Override
    public NewApplication createApplication(String name, String description) {
        if (name.isBlank()) {
            throw ContractException.invalid("name", "name must not be blank");
        }
        answers.add("create " + name);
        return new NewApplication(name, "newapplicationkey", SECRET);
    }

    @Override
    public List<ApiApplication> listApplications() {
        return List.of(APPLICATION);
    }

    @Override
    public List<NamedClient> listClients() {
        OAuth2Client client = new OAuth2Client(
                null,
                "EU.0a1b2c3d4e5f6071",
                World.NOW.atOffset(ZoneOffset.UTC),
                "Every night",
                OAuth2Client.Flow.CLIENT_CREDENTIALS,
                null,
                "Copies <script>");
        return List.of(new NamedClient(
                client,
                List.of(new AccessRule(Method.GET, "/vps*")),
                List.of("198.51.100.0/24"),
                Optional.ofNullable(clientEnd)));
    }

    @Override
    public void setClientEnd(String clientId, Optional<Instant> end) {
        if (end.isPresent() && !end.get().isAfter(World.NOW)) {
            throw ContractException.invalid("end", "end must lie ahead");
        }
        clientEnd = end.orElse(null);
    }

    @Override
    public List<NamedKey> listKeys() {
        return List.of(new NamedKey("Backups", key(4)));
    }

    private static ApiCredential key(long id) {
        OffsetDateTime now = World.NOW.atOffset(ZoneOffset.UTC);
        return new ApiCredential(
                List.of("192.0.2.0/24"),
                3,
                now.minusDays(2),
                id,
                now.plusDays(5),
                null,
                false,
                List.of(new AccessRule(Method.GET, "/vps*")),
                ApiCredential.State.VALIDATED);
    }

    ApplicationApi applications() {
        return new ApplicationApi() {
            @Override
            public List<ApiApplication> listObjects() {
                throw new UnsupportedOperationException("the console reads them otherwise");
            }

            @Override
            public List<Long> list() {
                return List.of(APPLICATION.applicationId());
            }

            @Override
            public ApiApplication get(long applicationId) {
                return APPLICATION;
            }

            @Override
            public void delete(long applicationId) {
                answers.add("delete application " + applicationId);
            }
        };
    }

    OAuth2ClientApi clients() {
        return new OAuth2ClientApi() {
            @Override
            public List<OAuth2Client> listObjects() {
                throw new UnsupportedOperationException("the console reads them otherwise");
            }

            @Override
            public List<String> list() {
                throw new UnsupportedOperationException("the console reads them whole");
            }

            @Override
            public OAuth2ClientSecret create(OAuth2ClientRequest body) {
                throw new UnsupportedOperationException("programs make them");
            }

            @Override
            public OAuth2Client get(String clientId) {
                throw new UnsupportedOperationException("the console reads them all");
            }

            @Override
            public void update(String clientId, OAuth2ClientUpdate body) {
                throw new UnsupportedOperationException("programs change them");
            }

            @Override
            public void delete(String clientId) {
                answers.add("delete client " + clientId);
            }
        };
    }

    CredentialApi credentials() {
        return new CredentialApi() {
            @Override
            public List<ApiCredential> listObjects(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
                throw new UnsupportedOperationException("the console reads them otherwise");
            }

            @Override
            public List<Long> list(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
                return List.of(4L);
            }

            @Override
            public ApiCredential get(long credentialId) {
                return key(credentialId);
            }

            @Override
            public void update(long credentialId, ApiCredentialUpdate body) {
                throw new UnsupportedOperationException("update");
            }

            @Override
            public void delete(long credentialId) {
                answers.add("revoke " + credentialId);
            }

            @Override
            public ApiApplication application(long credentialId) {
                return APPLICATION;
            }
        };
    }
}

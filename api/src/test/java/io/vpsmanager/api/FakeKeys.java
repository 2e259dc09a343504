package io.vpsmanager.api;

import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.ApiCredentialUpdate;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.apikey.OAuth2ClientUpdate;
import io.vpsmanager.contract.call.ContractException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One application, one key, one OAuth2 client. */
final class FakeKeys {

    private static final ApiApplication APPLICATION =
            new ApiApplication(3, FakeIdentity.APPLICATION, "Copies", "Backups", ApiApplication.Status.ACTIVE);

    private FakeKeys() {}

    static ApplicationApi applications(FakeApis apis) {
        return new ApplicationApi() {
            @Override
            public List<ApiApplication> listObjects() {
                return List.of(APPLICATION);
            }

            @Override
            public List<Long> list() {
                return List.of(3L);
            }

            @Override
            public ApiApplication get(long applicationId) {
                return APPLICATION;
            }

            @Override
            public void delete(long applicationId) {
                if (applicationId == 404) {
                    throw ContractException.notFound("This application does not exist");
                }
                apis.updates.add("delete " + applicationId);
            }
        };
    }

    static CredentialApi credentials(FakeApis apis) {
        return new CredentialApi() {
            @Override
            public List<ApiCredential> listObjects(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
                return List.of(Samples.credential());
            }

            @Override
            public List<Long> list(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
                apis.filters.add(applicationId + " " + status);
                return List.of(4L);
            }

            @Override
            public ApiCredential get(long credentialId) {
                return Samples.credential();
            }

            @Override
            public void update(long credentialId, ApiCredentialUpdate body) {
                apis.updates.add(body);
            }

            @Override
            public void delete(long credentialId) {
                apis.updates.add("delete " + credentialId);
            }

            @Override
            public ApiApplication application(long credentialId) {
                return APPLICATION;
            }
        };
    }

    static OAuth2ClientApi clients(FakeApis apis) {
        return new OAuth2ClientApi() {
            @Override
            public List<OAuth2Client> listObjects() {
                return List.of(get(FakeIdentity.CLIENT));
            }

            @Override
            public List<String> list() {
                return List.of(FakeIdentity.CLIENT);
            }

            @Override
            public OAuth2ClientSecret create(OAuth2ClientRequest body) {
                apis.updates.add(body);
                return new OAuth2ClientSecret(FakeIdentity.CLIENT, FakeIdentity.CLIENT_SECRET);
            }

            @Override
            public OAuth2Client get(String clientId) {
                return new OAuth2Client(
                        null,
                        clientId,
                        Samples.MOMENT,
                        "Copies",
                        OAuth2Client.Flow.CLIENT_CREDENTIALS,
                        null,
                        "Backups");
            }

            @Override
            public void update(String clientId, OAuth2ClientUpdate body) {
                apis.updates.add(body);
            }

            @Override
            public void delete(String clientId) {
                apis.updates.add("delete " + clientId);
            }
        };
    }
}

package io.vpsmanager.cloud.apikey;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.identity.AuthApi;
import java.util.List;

/** Applications, consumer keys and OAuth2 clients. */
public record ApiKeyFeature(KeyRing keys) implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(ApplicationApi.class, access -> new ApplicationService(access, keys)),
                new ApiFactory<>(AuthApi.class, access -> new AuthService(access, keys)),
                new ApiFactory<>(CredentialApi.class, access -> new CredentialService(access, keys)),
                new ApiFactory<>(KeyManager.class, access -> new KeyManagerService(access, keys)),
                new ApiFactory<>(OAuth2ClientApi.class, access -> new OAuth2ClientService(access, keys)));
    }
}

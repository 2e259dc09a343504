package io.vpsmanager.cloud.sshkey;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import java.util.List;

/** The public keys of customers. */
public record SshKeyFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(SshKeyApi.class, SshKeyService::new));
    }
}

package io.vpsmanager.cloud.me;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.identity.AccountGuard;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.contract.me.MeApi;
import java.util.List;

/** The account of the caller. */
public record MeFeature(AccountGuard guard) implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(MeApi.class, MeService::new),
                new ApiFactory<>(AccountSettingsApi.class, AccountSettingsService::new),
                new ApiFactory<>(AccountSecurity.class, access -> new AccountSecurityService(access, guard)));
    }
}

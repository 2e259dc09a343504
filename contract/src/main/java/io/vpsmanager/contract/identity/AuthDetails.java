package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.value.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the caller signed in, `auth.Details` on the wire.
 *
 * @param identities the caller's URNs
 * @param method how it signed in: `account`, `consumerKey` or `oauth2`
 */
public record AuthDetails(
        AccountId account,
        @Nullable List<AccessRule> allowedRoutes,
        @Nullable String description,
        List<String> identities,
        String method,
        @Nullable List<String> roles,
        @Nullable String user) {}

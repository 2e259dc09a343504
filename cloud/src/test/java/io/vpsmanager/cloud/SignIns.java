package io.vpsmanager.cloud;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.value.AccountId;

/** Customers at their browsers. */
final class SignIns {

    /** Of every account of a {@link CloudWorld}. */
    static final String PASSWORD = "correct horse";

    private SignIns() {}

    static SignedIn signIn(CloudWorld world, AccountId account, String userAgent) {
        CallContext context = CallContext.of("query", Origin.CONSOLE, "192.0.2.7");
        return identity(world)
                .signIn(account.value(), PASSWORD, userAgent, context)
                .orElseThrow();
    }

    static AccountSecurity security(CloudWorld world, SignedIn signedIn) {
        Caller caller = signedIn.session().caller();
        return world.cloud.apis().of(AccountSecurity.class, caller, world.context());
    }

    static Identity identity(CloudWorld world) {
        return world.cloud.apis().identity();
    }
}

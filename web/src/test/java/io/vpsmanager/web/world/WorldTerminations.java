package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.termination.Confirmation;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.termination.TerminationViews;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.time.Duration;

/** Ends of services; the token is always the same. */
final class WorldTerminations implements TerminationApi, TerminationViews {

    private static final Duration VALID = Duration.ofDays(3);
    static final String TOKEN = "good-token";

    private final World world;

    WorldTerminations(World world) {
        this.world = world;
    }

    @Override
    public String ask(ServiceName serviceName) {
        require(serviceName);
        world.terminations.add(serviceName.value());
        world.change(Changed.askedToEnd(world.get(serviceName), world.now().plus(VALID)));
        return "mailed";
    }

    @Override
    public String confirm(ServiceName serviceName, Confirmation body) {
        require(serviceName);
        world.requireSure();
        if (!body.token().equals(TOKEN)) {
            throw ContractException.invalid("token", "token must be the one of the newest mail");
        }
        world.terminations.add(body.reason() + " " + body.commentary());
        world.end(serviceName, true);
        return "confirmed";
    }

    private void require(ServiceName name) {
        world.get(name).refusal(VpsAction.TERMINATE).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
    }

    @Override
    public boolean confirms(ServiceName serviceName, String token) {
        return token.equals(TOKEN);
    }
}

package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.remoteconsole.ConsoleAccess;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.remoteconsole.Vnc;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;

/** Ways to consoles that lead nowhere. */
record WorldConsoles(World world) implements ConsoleApi {

    @Override
    public String getUrl(ServiceName serviceName) {
        check(serviceName);
        return world.consolePage + "#secret-of-" + serviceName;
    }

    @Override
    public Vnc open(ServiceName serviceName, ConsoleAccess body) {
        check(serviceName);
        if (!world.vnc) {
            throw ContractException.invalid("protocol", "protocol VNC is not offered here: ask for VNCOverWebSocket");
        }
        return new Vnc("vps.example.com", 5900, "BcDeFgHj");
    }

    private void check(ServiceName name) {
        world.get(name).refusal(VpsAction.CONSOLE).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        if (!world.consoles.isEmpty()) {
            throw ContractException.refused(Refusal.CONSOLES_OF_ACCOUNT, world.consoles);
        }
    }
}

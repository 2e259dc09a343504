package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.remoteconsole.ConsoleAccess;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.remoteconsole.Vnc;
import io.vpsmanager.contract.remoteconsole.VncProtocol;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.net.URI;
import java.time.Instant;

/** Tickets for the consoles of the caller's servers. */
record ConsoleService(Access access, ConsoleSettings consoles) implements ConsoleApi {

    @Override
    public String getUrl(ServiceName serviceName) {
        VpsRow vps = allow(serviceName);
        String secret = consoles.secrets().token();
        consoles.rows().enterSecret(vps.id(), access.caller(), Secrets.hash(secret), expires());
        return consoles.publicUrl().get() + Consoles.PAGE + "#" + secret;
    }

    @Override
    public Vnc open(ServiceName serviceName, ConsoleAccess body) {
        VpsRow vps = allow(serviceName);
        VncProtocol protocol =
                switch (body.protocol()) {
                    case Change.Set<VncProtocol>(VncProtocol asked) -> asked;
                    case Change.Keep<VncProtocol> _, Change.Clear<VncProtocol> _ -> VncProtocol.VNC_OVER_WEB_SOCKET;
                };
        URI address = URI.create(consoles.publicUrl().get());
        int port = port(protocol, address);
        String password = consoles.secrets().vncPassword();
        consoles.rows()
                .enterPassword(vps.id(), access.caller(), consoles.secrets().seal(password), expires());
        return new Vnc(address.getHost(), port, password);
    }

    private VpsRow allow(ServiceName serviceName) {
        VpsRow vps = access.getPermitted(VpsAction.CONSOLE, serviceName);
        consoles.open().check(vps.name(), access.account());
        return vps;
    }

    private int port(VncProtocol protocol, URI address) {
        return switch (protocol) {
            case VNC ->
                consoles.vncPort()
                        .orElseThrow(() -> ContractException.invalid(
                                "protocol", "protocol VNC is not offered here: ask for VNCOverWebSocket"));
            case VNC_OVER_WEB_SOCKET -> address.getPort() > 0 ? address.getPort() : standardPort(address);
        };
    }

    private static int standardPort(URI address) {
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    private Instant expires() {
        return access.now().plus(Consoles.WAITS);
    }
}

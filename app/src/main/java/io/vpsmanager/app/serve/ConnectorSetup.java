package io.vpsmanager.app.serve;

import io.vpsmanager.api.EarlyErrors;
import io.vpsmanager.app.connection.CallerValve;
import io.vpsmanager.app.connection.GuardedProtocol;
import io.vpsmanager.app.connection.HostNames;
import io.vpsmanager.app.connection.HostValve;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Prepares a server for callers nobody knows yet: on its connections, and before anything else looks at a request. */
final class ConnectorSetup {

    private final ServeSettings settings;

    ConnectorSetup(ServeSettings settings) {
        this.settings = settings;
    }

    void prepare(TomcatServletWebServerFactory factory, EarlyErrors programs) {
        factory.setProtocol(GuardedProtocol.class.getName());
        factory.addConnectorCustomizers(this::limit);
        EdgeSettings edge = settings.edge();
        factory.addEngineValves(
                new CallerValve(edge.proxies()),
                new HostValve(HostNames.of(settings.publicUrl(), edge.hostNames()), programs));
    }

    private void limit(Connector connector) {
        if (connector.getProtocolHandler() instanceof GuardedProtocol guarded) {
            guarded.limit(settings.edge().connections());
        }
    }
}

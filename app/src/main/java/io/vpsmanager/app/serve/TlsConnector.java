package io.vpsmanager.app.serve;

import io.vpsmanager.app.connection.GuardedProtocol;
import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** The second listener of the server, for clients that speak HTTPS only. */
final class TlsConnector {

    private final Connector connector;

    TlsConnector(ServeSettings settings, InetAddress address, EdgeSettings.Pem pem) {
        GuardedProtocol protocol = new GuardedProtocol();
        protocol.limit(settings.edge().connections());
        protocol.setMaxSwallowSize(0);
        connector = new Connector(protocol);
        connector.setPort(settings.tlsPort());
        connector.setScheme("https");
        connector.setSecure(true);
        // As on the plain listener: a block such as 192.0.2.0%2F24 is one path segment.
        connector.setEncodedSolidusHandling("passthrough");
        refuseTrace(connector);
        protocol.setAddress(address);
        protocol.setSSLEnabled(true);
        protocol.setCompression("on");
        protocol.setConnectionTimeout(settings.edge().silentMillis());
        protocol.setMaxHttpRequestHeaderSize(ListenerLimits.HEADER_BYTES);
        connector.setMaxPostSize(ListenerLimits.FORM_BYTES);
        connector.setMaxParameterCount(1000);
        SSLHostConfig host = new SSLHostConfig();
        host.addCertificate(certificate(host, pem));
        connector.addSslHostConfig(host);
    }

    /** Lets TRACE come to where other methods are refused, in the same form; the firewall lets none through. */
    static void refuseTrace(Connector connector) {
        connector.setAllowTrace(true);
    }

    private static SSLHostConfigCertificate certificate(SSLHostConfig host, EdgeSettings.Pem pem) {
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateFile(pem.certificate().toAbsolutePath().toString());
        certificate.setCertificateKeyFile(pem.key().toAbsolutePath().toString());
        return certificate;
    }

    Connector connector() {
        return connector;
    }

    /** The port it listens on, once started. */
    int port() {
        return connector.getLocalPort();
    }
}

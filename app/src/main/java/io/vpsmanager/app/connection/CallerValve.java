package io.vpsmanager.app.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Gives every request the address of its caller, and whether the caller's own connection is encrypted. */
public final class CallerValve extends ValveBase {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final TrustedProxies proxies;

    public CallerValve(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String peer = request.getPeerAddr();
        String caller = proxies.caller(peer, Collections.list(request.getHeaders("X-Forwarded-For")));
        request.setRemoteAddr(caller);
        // Never a name: to look one up would take a stranger's time, and ours.
        request.setRemoteHost(caller);
        String scheme = request.getHeader("X-Forwarded-Proto");
        if (proxies.trust(peer) && ("https".equals(scheme) || "http".equals(scheme))) {
            boolean secure = scheme.equals("https");
            request.setSecure(secure);
            request.getCoyoteRequest().scheme().setString(scheme);
            request.setServerPort(secure ? HTTPS : HTTP);
        }
        getNext().invoke(request, response);
    }
}

package io.vpsmanager.e2e.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The same server with nothing in it: answers the same bytes to everything. What is slower than this is ours. */
final class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private volatile byte[] bytes = new byte[0];
    private volatile String address = "";

    /** Starts one on a free loopback port. */
    static BareServlet start(Path folder) throws LifecycleException {
        BareServlet bare = new BareServlet();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Tomcat.addServlet(tomcat.addContext("", folder.toString()), "bare", bare)
                .addMapping("/*");
        tomcat.start();
        bare.address = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
        return bare;
    }

    /** What it answers from now on. */
    void answer(byte[] body) {
        bytes = body.clone();
    }

    String address() {
        return address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

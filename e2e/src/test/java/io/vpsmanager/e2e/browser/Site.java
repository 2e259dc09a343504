package io.vpsmanager.e2e.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The site of an application, to which its customers come back. */
record Site(HttpServer server) implements AutoCloseable {

    static final String THANKS = "Merci, la clé est validée";

    static Site open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = ("<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Copies</title><h1>" + THANKS
                        + "</h1>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/done", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        Site site = new Site(server);
        server.createContext("/back", exchange -> {
            exchange.getResponseHeaders().set("Location", site.done());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        return site;
    }

    /** Where customers are to come back to; it leads on to {@link #done}, as many do. */
    String back() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/back?customer=7";
    }

    /** Where they end; of another origin. */
    String done() {
        return "http://localhost:" + server.getAddress().getPort() + "/done?customer=7";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

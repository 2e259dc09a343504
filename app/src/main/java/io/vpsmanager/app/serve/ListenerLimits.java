package io.vpsmanager.app.serve;

import java.util.Map;

/** What the listeners take from anybody before they know who it is. */
final class ListenerLimits {

    static final int HEADER_BYTES = 16 * 1024;
    static final int FORM_BYTES = 64 * 1024;
    static final int SILENT_MILLIS = 10_000;

    static final Map<String, Object> PROPERTIES = Map.ofEntries(
            Map.entry("server.max-http-request-header-size", HEADER_BYTES + "B"),
            Map.entry("server.tomcat.max-http-form-post-size", FORM_BYTES + "B"),
            Map.entry("server.tomcat.max-parameter-count", 1000),

            // What a body has more than is read is not waited for: the connection ends.
            Map.entry("server.tomcat.max-swallow-size", "0"),

            // A host that somebody else chose is not written into an answer.
            Map.entry("server.tomcat.use-relative-redirects", "true"),
            // Else the servlet would echo it, headers and all.
            Map.entry("spring.mvc.dispatch-trace-request", "true"),
            Map.entry("spring.servlet.multipart.enabled", "false"),
            Map.entry("management.server.address", "127.0.0.1"),
            Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),

            // Calls are measured by operation, in the API's own filter.
            Map.entry("management.observations.enable.all", "false"),
            Map.entry("management.endpoint.health.show-details", "always"),
            Map.entry("management.endpoint.health.group.readiness.include", "dataFolder,database"),
            Map.entry("management.endpoint.health.group.liveness.include", "ping"));

    private ListenerLimits() {}
}

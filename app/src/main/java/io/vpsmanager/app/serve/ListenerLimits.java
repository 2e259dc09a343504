package io.vpsmanager.app.serve;

import java.util.Map;

/** What the listeners take from anybody before they know who it is. */
final class ListenerLimits {

    static final int HEADER_BYTES = 16 * 1024;
    static final int FORM_BYTES = 64 * 1024;
    static final int SILENT_MILLIS = 10_000;

    static final Map<String, Object> PROPERTIES = Map.of(
            "server.max-http-request-header-size",
            HEADER_BYTES + "B",
            "server.tomcat.max-http-form-post-size",
            FORM_BYTES + "B",
            "server.tomcat.max-parameter-count",
            1000,
            "spring.servlet.multipart.enabled",
            "false",
            "management.server.address",
            "127.0.0.1",
            "management.endpoints.web.exposure.include",
            "health,prometheus",
            // Calls are measured by operation, in the API's own filter.
            "management.observations.enable.all",
            "false",
            "management.endpoint.health.show-details",
            "always",
            "management.endpoint.health.group.readiness.include",
            "dataFolder,database",
            "management.endpoint.health.group.liveness.include",
            "ping");

    private ListenerLimits() {}
}

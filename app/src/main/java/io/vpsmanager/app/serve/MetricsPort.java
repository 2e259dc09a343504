package io.vpsmanager.app.serve;

import io.vpsmanager.api.EarlyErrors;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** Prepares the server of health and metrics for its callers as the other one. Spring Boot finds it by a file of names. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class MetricsPort {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connecting(
            ConnectorSetup connecting, EarlyErrors programs) {
        return factory -> connecting.prepare(factory, programs);
    }
}

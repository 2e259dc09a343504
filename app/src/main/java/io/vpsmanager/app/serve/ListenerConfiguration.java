package io.vpsmanager.app.serve;

import io.vpsmanager.api.ApiConfiguration;
import io.vpsmanager.console.ConsoleConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Brings the modules that speak HTTP together on one server. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({ApiConfiguration.class, ConsoleConfiguration.class})
class ListenerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tlsListener(TlsConnector tls) {
        return factory -> factory.addAdditionalConnectors(tls.connector());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodyTime(BodyTime time) {
        return factory -> factory.addEngineValves(time);
    }
}

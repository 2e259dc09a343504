package io.vpsmanager.console;

import org.springframework.context.annotation.Configuration;

/** Temporary. */
@Configuration(proxyBeanMethods = false)
public class ConsoleConfiguration {
    @org.springframework.context.annotation.Bean
    org.springframework.security.web.SecurityFilterChain chain(
            org.springframework.security.config.annotation.web.builders.HttpSecurity http) {
        return http.csrf(c -> c.disable()).build();
    }
}

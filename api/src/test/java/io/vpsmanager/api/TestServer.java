package io.vpsmanager.api;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API alone, over a fake contract. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(ApiConfiguration.class)
class TestServer {

    static final String PUBLIC_URL = "https://vps.example.com:8443";

    @Bean
    FakeApis apis() {
        return new FakeApis();
    }

    @Bean
    ApiSettings apiSettings() {
        return new ApiSettings(PUBLIC_URL + "/");
    }
}

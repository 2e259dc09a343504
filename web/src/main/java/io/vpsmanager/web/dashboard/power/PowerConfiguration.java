package io.vpsmanager.web.dashboard.power;

import io.vpsmanager.web.dashboard.NoticeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dialogs that switch a machine. */
@Configuration(proxyBeanMethods = false)
@Import(PowerHandler.class)
public class PowerConfiguration {

    @Bean
    NoticeSource powerNotices() {
        return PowerNotice::values;
    }
}

package io.vpsmanager.web.dashboard.ip;

import io.vpsmanager.web.dashboard.NoticeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dialogs of addresses. */
@Configuration(proxyBeanMethods = false)
@Import({IpHandler.class, IpEvents.class})
public class IpConfiguration {

    @Bean
    NoticeSource ipNotices() {
        return IpNotice::values;
    }
}

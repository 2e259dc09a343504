package io.vpsmanager.web.dashboard.login;

import io.vpsmanager.web.dashboard.NoticeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dialogs of a server's password. */
@Configuration(proxyBeanMethods = false)
@Import({LoginHandler.class, LoginEvents.class})
public class LoginConfiguration {

    @Bean
    NoticeSource loginNotices() {
        return LoginNotice::values;
    }
}

package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.web.dashboard.NoticeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dialogs of a termination. */
@Configuration(proxyBeanMethods = false)
@Import({TerminateHandler.class, ConfirmHandler.class, TerminationEvents.class})
public class TerminationConfiguration {

    @Bean
    NoticeSource terminationNotices() {
        return TerminationNotice::values;
    }
}

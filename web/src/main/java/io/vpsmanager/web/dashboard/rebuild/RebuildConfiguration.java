package io.vpsmanager.web.dashboard.rebuild;

import io.vpsmanager.web.dashboard.NoticeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dialog of a fresh system. */
@Configuration(proxyBeanMethods = false)
@Import(RebuildHandler.class)
public class RebuildConfiguration {

    @Bean
    NoticeSource rebuildNotices() {
        return RebuildNotice::values;
    }
}

package io.vpsmanager.web.snapshot;

import io.vpsmanager.web.dashboard.NoticeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages of the snapshot. */
@Configuration(proxyBeanMethods = false)
@Import({
    SnapshotScreen.class,
    SnapshotPageHandler.class,
    SnapshotHandler.class,
    SnapshotFileHandler.class,
    DownloadHandler.class,
    SnapshotEvents.class,
    SnapshotOption.class
})
public class SnapshotConfiguration {

    @Bean
    NoticeSource snapshotNotices() {
        return SnapshotNotice::values;
    }
}

package io.vpsmanager.web.snapshot;

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
    SnapshotEvents.class
})
public class SnapshotConfiguration {}

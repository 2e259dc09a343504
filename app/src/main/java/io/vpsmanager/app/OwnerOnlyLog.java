package io.vpsmanager.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Path;

/** A log file that only its owner can read, each new one too. Named in `logback-file.xml`. */
public final class OwnerOnlyLog extends RollingFileAppender<ILoggingEvent> {

    @Override
    public void openFile(String name) throws IOException {
        OwnerOnly.makeFile(Path.of(name));
        super.openFile(name);
    }
}

package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.snapshot.SnapshotFile;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.web.path.Paths;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Serves the file of a snapshot to anyone with its URL, without sign-in. */
@Controller
final class SnapshotFileHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFileHandler.class);

    /** Of the listener's threads, which wait for slow clients; the pages need the others. */
    private static final int MAX_AT_ONCE = 50;

    private final Apis apis;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);

    SnapshotFileHandler(Apis apis) {
        this.apis = apis;
    }

    @GetMapping(Paths.SNAPSHOT_FILE)
    View file(@PathVariable String token, CallContext context) throws NoResourceFoundException {
        // Its address would be logged, with the token.
        SnapshotFile file = apis.snapshotFiles()
                .find(token)
                .orElseThrow(
                        () -> new NoResourceFoundException(HttpMethod.GET, SnapshotFiles.PATH, SnapshotFiles.PATH));
        LOG.info("{} {} goes to {}", context.queryId(), file.name(), context.remoteAddress());
        return new FileAnswer(file, places);
    }
}

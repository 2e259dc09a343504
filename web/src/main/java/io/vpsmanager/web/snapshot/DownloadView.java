package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.snapshot.DownloadSnapshotUrl;
import io.vpsmanager.contract.snapshot.Snapshot;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The way to the file of a snapshot.
 *
 * @param own whether it is asked over the snapshot's own page
 * @param link once it is made
 */
record DownloadView(VpsSummary vps, Snapshot snapshot, boolean own, Optional<DownloadSnapshotUrl> link) {

    /** To the second: another snapshot of the same day is another file. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);

    DownloadView showing(DownloadSnapshotUrl made) {
        return new DownloadView(vps, snapshot, own, Optional.of(made));
    }

    String href() {
        return Paths.over(Paths.of(Paths.SNAPSHOT_DOWNLOAD, vps.name()), own);
    }

    String page() {
        return own ? Paths.of(Paths.SNAPSHOT, vps.name()) : Paths.dashboard(vps.name());
    }

    /** For a shell, PowerShell too: it fails when the link has expired, and resumes an interrupted download. */
    String command() {
        String file = vps.name() + "-snapshot-" + MOMENT.format(snapshot.creationDate()) + ".qcow2";
        return "curl --fail --continue-at - --output \"" + file + "\" \""
                + link.map(DownloadSnapshotUrl::url).orElse("") + "\"";
    }
}

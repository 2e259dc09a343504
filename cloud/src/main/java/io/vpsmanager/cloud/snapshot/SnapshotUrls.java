package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.snapshot.DownloadSnapshotUrl;
import io.vpsmanager.contract.snapshot.SnapshotFile;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsActions;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.engine.snapshot.SnapshotImage;
import io.vpsmanager.engine.snapshot.SnapshotImages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The URLs of snapshots, and the files behind them. */
public final class SnapshotUrls implements SnapshotFiles {

    private static final Duration VALID = Duration.ofHours(24);

    /** To the second: another snapshot of the same day is another file. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final SnapshotUrlStore rows;
    private final CoreServices core;

    public SnapshotUrls(CoreServices core) {
        this.rows = new SnapshotUrlStore(core.database());
        this.core = core;
    }

    /**
     * What a URL is made for. Empty: the engine does not have it, or not any more. Asks the engine: not for use inside
     * a transaction.
     */
    public Optional<SnapshotImage> findImage(VpsRow vps, SnapshotRow snapshot) {
        return core.engines()
                .of(vps.datacenter())
                .ability(SnapshotImages.class)
                .orElseThrow(() ->
                        ContractException.unavailable("The snapshots of this installation cannot be downloaded", null))
                .findImage(snapshot.inEngine(vps.name()));
    }

    /** Creates a URL, inside the caller's transaction. Empty: the snapshot is gone. */
    public Optional<DownloadSnapshotUrl> make(SnapshotRow snapshot, long size) {
        Instant now = core.clock().instant();
        Instant until = now.plus(VALID).truncatedTo(ChronoUnit.SECONDS);
        String token = core.secrets().token();
        rows.removeExpired(now);
        if (!rows.enter(Secrets.hash(token), snapshot.id(), until)) {
            return Optional.empty();
        }
        String url = core.publicUrl().get() + PATH + token + "?" + DownloadSnapshotUrl.EXPIRES + "="
                + until.getEpochSecond();
        return Optional.of(new DownloadSnapshotUrl(size, url));
    }

    @Override
    public Optional<SnapshotFile> find(String token) {
        Instant now = core.clock().instant();
        Optional<SnapshotUrlStore.Found> found = rows.find(Secrets.hash(token), now);
        return found.flatMap(url -> core.servers().find(url.service()))
                .filter(this::isServed)
                .flatMap(vps -> file(vps, found.get().snapshot()));
    }

    public void removeExpired() {
        rows.removeExpired(core.clock().instant());
    }

    /** A suspended service, or one without the option, serves no download. */
    private boolean isServed(VpsRow vps) {
        VpsCondition condition = core.conditions().of(vps, core.options().subscribed(vps.id()));
        return VpsActions.refusal(VpsAction.DOWNLOAD_SNAPSHOT, condition).isEmpty();
    }

    private Optional<SnapshotFile> file(VpsRow vps, SnapshotRow snapshot) {
        Instant taken = snapshot.taken().orElseThrow();
        String tag = snapshot.id() + "-" + taken.toEpochMilli();
        return findImage(vps, snapshot)
                .map(image -> new SnapshotFile(
                        vps.name() + "-snapshot-" + MOMENT.format(taken) + ".qcow2",
                        image.size(),
                        tag,
                        offset -> ImageBytes.open(image, offset)));
    }
}

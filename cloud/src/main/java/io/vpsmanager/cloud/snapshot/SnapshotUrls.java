package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.vps.OptionStore;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.snapshot.DownloadSnapshotUrl;
import io.vpsmanager.contract.snapshot.SnapshotFile;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsActions;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.SnapshotImage;
import io.vpsmanager.engine.SnapshotImages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** The URLs of snapshots, and the files behind them. */
public final class SnapshotUrls implements SnapshotFiles {

    private static final Duration VALID = Duration.ofHours(24);

    /** To the second: another snapshot of the same day is another file. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final SnapshotUrlStore rows;
    private final VpsStore servers;
    private final OptionStore options;
    private final Outside outside;

    public SnapshotUrls(CloudDatabase database, Outside outside) {
        this.rows = new SnapshotUrlStore(database);
        this.servers = new VpsStore(database);
        this.options = new OptionStore(database);
        this.outside = outside;
    }

    /**
     * The dependencies outside the database.
     *
     * @param publicUrl the address customers use
     */
    public record Outside(ComputeEngine engine, Secrets secrets, InstantSource clock, Supplier<String> publicUrl) {}

    /**
     * What a URL is made for. Empty: the engine does not have it, or not any more. Asks the engine: not for use inside
     * a transaction.
     */
    public Optional<SnapshotImage> findImage(ServiceName vps, SnapshotRow snapshot) {
        return outside.engine()
                .ability(SnapshotImages.class)
                .orElseThrow(() ->
                        ContractException.unavailable("The snapshots of this installation cannot be downloaded", null))
                .findImage(snapshot.inEngine(vps));
    }

    /** Creates a URL, inside the caller's transaction. Empty: the snapshot is gone. */
    public Optional<DownloadSnapshotUrl> make(SnapshotRow snapshot, long size) {
        Instant now = outside.clock().instant();
        Instant until = now.plus(VALID).truncatedTo(ChronoUnit.SECONDS);
        String token = outside.secrets().token();
        rows.removeExpired(now);
        if (!rows.enter(Secrets.hash(token), snapshot.id(), until)) {
            return Optional.empty();
        }
        String url = outside.publicUrl().get() + PATH + token + "?" + DownloadSnapshotUrl.EXPIRES + "="
                + until.getEpochSecond();
        return Optional.of(new DownloadSnapshotUrl(size, url));
    }

    @Override
    public Optional<SnapshotFile> find(String token) {
        Instant now = outside.clock().instant();
        Optional<SnapshotUrlStore.Found> found = rows.find(Secrets.hash(token), now);
        return found.flatMap(url -> servers.find(url.service()))
                .filter(vps -> isServed(vps, now))
                .flatMap(vps -> file(vps.name(), found.get().snapshot()));
    }

    public void removeExpired() {
        rows.removeExpired(outside.clock().instant());
    }

    /** A suspended service, or one without the option, serves no download. */
    private boolean isServed(VpsRow vps, Instant now) {
        VpsCondition condition = options.subscribed(vps.id()).condition(vps, LocalDate.ofInstant(now, ZoneOffset.UTC));
        return VpsActions.refusal(VpsAction.DOWNLOAD_SNAPSHOT, condition).isEmpty();
    }

    private Optional<SnapshotFile> file(ServiceName vps, SnapshotRow snapshot) {
        Instant taken = snapshot.taken().orElseThrow();
        String tag = snapshot.id() + "-" + taken.toEpochMilli();
        return findImage(vps, snapshot)
                .map(image -> new SnapshotFile(
                        vps + "-snapshot-" + MOMENT.format(taken) + ".qcow2",
                        image.size(),
                        tag,
                        offset -> ImageBytes.open(image, offset)));
    }
}

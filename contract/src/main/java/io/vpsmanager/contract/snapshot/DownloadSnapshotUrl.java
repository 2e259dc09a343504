package io.vpsmanager.contract.snapshot;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a snapshot can be fetched as a file, `vps.DownloadSnapshotURL` on the wire.
 *
 * @param size of the file in bytes
 * @param url who has it has the file: it is not to be logged
 */
public record DownloadSnapshotUrl(long size, String url) {

    /** The parameter with the end of its validity in seconds since 1970: OpenStack's, which OVHcloud's URLs bear too. */
    public static final String EXPIRES = "temp_url_expires";

    private static final Pattern UNTIL = Pattern.compile("[?&]" + EXPIRES + "=(\\d{1,11})(?=$|[&#])");

    /** Until when it is valid, as it says itself; empty where it says nothing. */
    public Optional<Instant> until() {
        Matcher until = UNTIL.matcher(url);
        return until.find() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(until.group(1)))) : Optional.empty();
    }

    /** The URL is not told. */
    @Override
    public String toString() {
        return "DownloadSnapshotUrl[" + size + " bytes]";
    }
}

package io.vpsmanager.contract.snapshot;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a snapshot can be fetched as a file, `vps.DownloadSnapshotURL` on the wire.
 *
 * @param size of the file in bytes
 * @param url whoever has it can get the file: do not log it
 */
public record DownloadSnapshotUrl(long size, String url) {

    /**
     * The parameter with the end of its validity in seconds since 1970: OpenStack's, which OVHcloud's URLs have too.
     */
    public static final String EXPIRES = "temp_url_expires";

    private static final Pattern UNTIL = Pattern.compile("[?&]" + EXPIRES + "=(\\d{1,11})(?=$|[&#])");

    /** When it expires, according to the URL itself; empty if it does not say. */
    public Optional<Instant> until() {
        Matcher until = UNTIL.matcher(url);
        return until.find() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(until.group(1)))) : Optional.empty();
    }

    /** Omits the URL. */
    @Override
    public String toString() {
        return "DownloadSnapshotUrl[" + size + " bytes]";
    }
}

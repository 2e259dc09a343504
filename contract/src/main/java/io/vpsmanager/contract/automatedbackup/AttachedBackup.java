package io.vpsmanager.contract.automatedbackup;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A restore point whose files a server can read, `vps.automatedBackup.Attached` on the wire. */
public record AttachedBackup(Access access, OffsetDateTime restorePoint) {

    /**
     * How its files are reached; one of the three.
     *
     * @param additionalDisk the disk of the server that it is, such as `/dev/sdb`
     * @param nfs an address of NFS
     * @param smb an address of SMB
     */
    public record Access(
            @Nullable String additionalDisk,
            @Nullable String nfs,
            @Nullable String smb) {}
}

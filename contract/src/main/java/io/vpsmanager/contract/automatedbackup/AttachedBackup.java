package io.vpsmanager.contract.automatedbackup;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A restore point whose files a server can read, `vps.automatedBackup.Attached` on the wire. */
public record AttachedBackup(Access access, OffsetDateTime restorePoint) {

    /**
     * How to reach its files; exactly one of the three is set.
     *
     * @param additionalDisk the disk under which the server sees it, such as `/dev/sdb`
     * @param nfs an NFS address
     * @param smb an SMB address
     */
    public record Access(
            @Nullable String additionalDisk,
            @Nullable String nfs,
            @Nullable String smb) {}
}

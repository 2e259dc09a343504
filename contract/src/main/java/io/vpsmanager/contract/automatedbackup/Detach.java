package io.vpsmanager.contract.automatedbackup;

import java.time.OffsetDateTime;

/** The restore point to detach from its server. */
public record Detach(OffsetDateTime restorePoint) {}

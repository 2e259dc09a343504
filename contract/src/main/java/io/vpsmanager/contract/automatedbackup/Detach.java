package io.vpsmanager.contract.automatedbackup;

import java.time.OffsetDateTime;

/** The restore point to take away from its server. */
public record Detach(OffsetDateTime restorePoint) {}

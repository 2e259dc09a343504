package io.vpsmanager.contract.automatedbackup;

import io.vpsmanager.contract.value.Change;
import java.time.OffsetDateTime;

/**
 * A restore to start.
 *
 * @param changePassword whether root gets a new password afterwards; for a full restore only
 * @param restorePoint one of those that `restorePoints` lists
 */
public record Restore(Change<Boolean> changePassword, OffsetDateTime restorePoint, RestoreType type) {}

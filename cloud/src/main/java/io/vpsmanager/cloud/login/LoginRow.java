package io.vpsmanager.cloud.login;

import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A password as stored.
 *
 * @param task that set it
 * @param valid false until it is set
 * @param sealed empty once it was shown, or is too old
 */
public record LoginRow(
        TaskId task,
        boolean valid,
        Instant created,
        Instant expires,
        Optional<String> sealed,
        Optional<Instant> shown,
        Optional<AccountId> shownTo) {}

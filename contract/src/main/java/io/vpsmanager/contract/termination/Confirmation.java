package io.vpsmanager.contract.termination;

import io.vpsmanager.contract.value.Change;

/**
 * That a service shall end, `services.confirmTermination` on the wire.
 *
 * @param token as the mail has it
 */
public record Confirmation(
        Change<String> commentary, Change<FutureUse> futureUse, Change<TerminationReason> reason, String token) {}

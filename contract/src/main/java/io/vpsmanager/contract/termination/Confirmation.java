package io.vpsmanager.contract.termination;

import io.vpsmanager.contract.value.Change;

/**
 * That a service shall end, `services.confirmTermination` on the wire.
 *
 * @param commentaryFutureUse in the customer's words, beside `futureUse`
 * @param commentaryReason in the customer's words, beside `reason`
 * @param token as the mail has it
 */
public record Confirmation(
        Change<String> commentary,
        Change<String> commentaryFutureUse,
        Change<String> commentaryReason,
        Change<FutureUse> futureUse,
        Change<TerminationReason> reason,
        String token) {}

package io.vpsmanager.contract.termination;

import io.vpsmanager.contract.value.Change;

/**
 * The confirmation that a service is to end, `services.confirmTermination` on the wire.
 *
 * @param commentaryFutureUse in the customer's words, in addition to `futureUse`
 * @param commentaryReason in the customer's words, in addition to `reason`
 * @param token as in the mail
 */
public record Confirmation(
        Change<String> commentary,
        Change<String> commentaryFutureUse,
        Change<String> commentaryReason,
        Change<FutureUse> futureUse,
        Change<TerminationReason> reason,
        String token) {}

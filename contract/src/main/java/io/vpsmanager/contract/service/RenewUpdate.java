package io.vpsmanager.contract.service;

import io.vpsmanager.contract.value.Change;

/** The fields of `service.RenewType`; a field not sent stays unchanged. */
public record RenewUpdate(
        Change<Boolean> automatic,
        Change<Boolean> deleteAtExpiration,
        Change<Boolean> forced,
        Change<Boolean> manualPayment,
        Change<Long> period) {}

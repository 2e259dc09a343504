package io.vpsmanager.contract.service;

import io.vpsmanager.contract.value.Change;

/** The fields of `service.RenewType`; one that is not sent stays as it is. */
public record RenewUpdate(
        Change<Boolean> automatic,
        Change<Boolean> deleteAtExpiration,
        Change<Boolean> forced,
        Change<Boolean> manualPayment,
        Change<Long> period) {}

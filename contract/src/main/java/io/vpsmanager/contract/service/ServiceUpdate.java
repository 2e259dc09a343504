package io.vpsmanager.contract.service;

import io.vpsmanager.contract.value.Change;

/** The writable field of `services.Service`. */
public record ServiceUpdate(Change<RenewUpdate> renew) {}

package io.vpsmanager.contract.snapshot;

import io.vpsmanager.contract.value.Change;

/** A snapshot to take, with or without a description. */
public record NewSnapshot(Change<String> description) {}

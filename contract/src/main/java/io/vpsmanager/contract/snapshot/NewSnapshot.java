package io.vpsmanager.contract.snapshot;

import io.vpsmanager.contract.value.Change;

/** A snapshot to take, with a description or without. */
public record NewSnapshot(Change<String> description) {}

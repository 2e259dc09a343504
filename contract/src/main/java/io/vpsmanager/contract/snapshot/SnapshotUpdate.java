package io.vpsmanager.contract.snapshot;

import io.vpsmanager.contract.value.Change;

/** The writable field of `vps.Snapshot`. */
public record SnapshotUpdate(Change<String> description) {}

package io.vpsmanager.contract.task;

import java.time.OffsetDateTime;

/** A task as OVHcloud's v1 shows it. `progress` is a percentage. */
public record Task(OffsetDateTime date, TaskId id, long progress, TaskState state, TaskType type) {}

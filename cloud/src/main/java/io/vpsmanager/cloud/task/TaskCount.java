package io.vpsmanager.cloud.task;

import io.vpsmanager.contract.task.TaskStatus;

/** How many tasks of a kind stand in one way. */
public record TaskCount(String kind, TaskStatus end, long tasks) {}

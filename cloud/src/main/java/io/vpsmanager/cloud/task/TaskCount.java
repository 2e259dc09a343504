package io.vpsmanager.cloud.task;

import io.vpsmanager.contract.task.TaskStatus;

/** How many tasks of a kind have one status. */
public record TaskCount(String kind, TaskStatus end, long tasks) {}

package io.vpsmanager.cloud.task;

import io.vpsmanager.contract.task.TaskEnd;

/** How many tasks of a kind stand in one way. */
public record TaskCount(String kind, TaskEnd end, long tasks) {}

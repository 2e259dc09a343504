package io.vpsmanager.contract.history;

/**
 * How far back histories go.
 *
 * @param days of events and mails
 * @param taskDays of tasks that have ended
 * @param lastTasks of each server, which are kept regardless of age
 */
public record HistoryReach(int days, int taskDays, int lastTasks) {}

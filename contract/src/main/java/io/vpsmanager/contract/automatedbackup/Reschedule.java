package io.vpsmanager.contract.automatedbackup;

import java.time.LocalTime;

/** The time of day, in UTC, at which a server is to be backed up from now on. */
public record Reschedule(LocalTime schedule) {}

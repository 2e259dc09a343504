package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.engine.ComputeEngine;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What consoles are opened with.
 *
 * @param open those that are open, of all managers
 * @param publicUrl the address customers use
 * @param vncPort where viewers of one's own connect; empty: nowhere
 * @param every how often it is looked whether a viewer may still see what it sees
 */
public record ConsoleSettings(
        ComputeEngine engine,
        ConsoleTicketStore rows,
        OpenConsoles open,
        PendingViewers waiting,
        Secrets secrets,
        Supplier<String> publicUrl,
        OptionalInt vncPort,
        Duration every) {}

package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.secret.Secrets;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The settings of consoles.
 *
 * @param open those that are open, of all managers
 * @param publicUrl the address customers use
 * @param vncPort where customers' own viewers connect; empty: nowhere
 * @param every how often to check that a viewer may still see its console
 */
public record ConsoleSettings(
        Engines engines,
        ConsoleTicketStore rows,
        OpenConsoles open,
        PendingViewers waiting,
        Secrets secrets,
        Supplier<String> publicUrl,
        OptionalInt vncPort,
        Duration every) {}

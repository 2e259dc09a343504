package io.vpsmanager.cloud;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.email.EmailSender;
import io.vpsmanager.cloud.ip.ForwardLookup;
import io.vpsmanager.cloud.job.JobSettings;
import io.vpsmanager.cloud.retention.RetentionSettings;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.task.TaskSettings;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the cloud gets from outside: time, randomness, secrets, its catalogue, its settings.
 *
 * @param ids random numbers for names and resources
 * @param retention how long data is kept
 * @param forward resolves reverse names
 * @param publicUrl the address customers use; read when a mail is written or sent
 * @param vncPort where customers' own viewers reach consoles; empty: nowhere
 * @param postman sends mails; empty: they are only stored, to be read in the console
 */
public record CloudSettings(
        InstantSource clock,
        Supplier<UUID> ids,
        Secrets secrets,
        Catalogue catalogue,
        TaskSettings tasks,
        JobSettings work,
        RetentionSettings retention,
        ForwardLookup forward,
        Supplier<String> publicUrl,
        OptionalInt vncPort,
        Optional<EmailSender> postman) {}

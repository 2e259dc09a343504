package io.vpsmanager.contract.email;

import java.time.OffsetDateTime;

/** A mail as OVHcloud's v1 shows it, `nichandle.EmailNotification` on the wire. */
public record Email(String body, OffsetDateTime date, EmailId id, String subject) {}

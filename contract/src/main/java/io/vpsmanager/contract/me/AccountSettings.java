package io.vpsmanager.contract.me;

import java.time.ZoneId;

/** The preferences of an account: its language, and the time zone in which its times are shown. */
public record AccountSettings(Language language, ZoneId timeZone) {}

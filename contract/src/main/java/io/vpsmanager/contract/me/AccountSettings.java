package io.vpsmanager.contract.me;

import java.time.ZoneId;

/** How an account wants to be spoken to: in which language, and in which zone its times are shown. */
public record AccountSettings(Language language, ZoneId timeZone) {}

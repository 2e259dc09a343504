package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.Caller;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A person at the console.
 *
 * @param language the account's language, a tag such as `fr_FR`
 * @param timeZone the account's time zone, in which the console shows every time
 */
public record Session(Caller.Person caller, String language, ZoneId timeZone, Instant expires) {}

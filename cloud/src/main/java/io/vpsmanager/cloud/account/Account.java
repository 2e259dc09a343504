package io.vpsmanager.cloud.account;

import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.value.AccountId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A customer account.
 *
 * @param currency an ISO code
 * @param timeZone in which its times are shown
 */
public record Account(
        AccountId id,
        String email,
        Optional<String> firstName,
        Optional<String> name,
        Country country,
        Subsidiary subsidiary,
        Language language,
        String currency,
        ZoneId timeZone) {}

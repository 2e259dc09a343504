package io.vpsmanager.cloud.me;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.me.AccountSettings;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.value.WireValue;
import java.time.ZoneId;

/** The language and the time zone of the caller's account. */
record AccountSettingsService(Access access) implements AccountSettingsApi {

    @Override
    public AccountSettings get() {
        Account account = access.accounts().get(access.account());
        return new AccountSettings(account.language(), account.timeZone());
    }

    @Override
    public void chooseLanguage(String language) {
        Language chosen = WireValue.find(Language.class, language)
                .orElseThrow(() ->
                        ContractException.invalid("language", "language must be one of OVHcloud's, such as fr_FR"));
        access.write(() -> {
            access.accounts().setLanguage(access.account(), chosen);
            access.record(EventKind.LANGUAGE_CHOSEN, language);
        });
    }

    @Override
    public void chooseTimeZone(String timeZone) {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw ContractException.invalid("timeZone", "timeZone must be a zone such as Europe/Paris");
        }
        access.write(() -> {
            access.accounts().setTimeZone(access.account(), ZoneId.of(timeZone));
            access.record(EventKind.TIME_ZONE_CHOSEN, timeZone);
        });
    }
}

package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.me.Nichandle;
import java.util.Currency;
import java.util.Locale;

/** The caller's own account. */
record MeDoor(Access access) implements MeApi {

    @Override
    public Nichandle get() {
        Account account = access.cloud().accounts().get(access.account());
        String sign = Currency.getInstance(account.currency())
                .getSymbol(Locale.forLanguageTag(account.language().wire().replace('_', '-')));
        return new Nichandle(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                account.country(),
                new Nichandle.Currency(account.currency(), sign),
                account.id().value(),
                account.email(),
                null,
                account.firstName().orElse(null),
                null,
                false,
                account.language(),
                Nichandle.LegalForm.INDIVIDUAL,
                account.name().orElse(null),
                null,
                account.id(),
                null,
                Nichandle.OvhCompany.OVH,
                account.subsidiary(),
                null,
                null,
                null,
                null,
                null,
                null,
                Nichandle.State.COMPLETE,
                null,
                null);
    }
}

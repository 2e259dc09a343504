package io.vpsmanager.cloud.me;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.account.AccountField;
import io.vpsmanager.cloud.account.AccountFieldStore;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.me.Nichandle;
import io.vpsmanager.contract.me.NichandleUpdate;
import io.vpsmanager.contract.value.WireValue;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The caller's own account. */
record MeService(Access access) implements MeApi {

    @Override
    public Nichandle get() {
        Account account = access.accounts().get(access.account());
        Map<AccountField, String> fields = store().get(access.account());
        return new Nichandle(
                fields.get(AccountField.ADDRESS),
                fields.get(AccountField.AREA),
                fields.get(AccountField.BIRTH_CITY),
                fields.get(AccountField.BIRTH_DAY),
                fields.get(AccountField.CITY),
                fields.get(AccountField.COMPANY_NUMBER),
                fields.get(AccountField.COMPLEMENTARY_ADDRESS),
                fields.get(AccountField.CORPORATION_TYPE),
                account.country(),
                currency(account),
                account.id().value(),
                account.email(),
                fields.get(AccountField.FAX),
                account.firstName().orElse(null),
                fields.get(AccountField.ITALIAN_SDI),
                false,
                account.language(),
                WireValue.find(Nichandle.LegalForm.class, fields.getOrDefault(AccountField.LEGAL_FORM, ""))
                        .orElse(Nichandle.LegalForm.INDIVIDUAL),
                account.name().orElse(null),
                fields.get(AccountField.NATIONAL_NUMBER),
                account.id(),
                fields.get(AccountField.ORGANISATION),
                Nichandle.OvhCompany.OVH,
                account.subsidiary(),
                fields.get(AccountField.PHONE),
                wire(Country.class, fields.get(AccountField.PHONE_COUNTRY)),
                wire(Nichandle.PhoneType.class, fields.get(AccountField.PHONE_TYPE)),
                fields.get(AccountField.PURPOSE),
                wire(Nichandle.Gender.class, fields.get(AccountField.SEX)),
                fields.get(AccountField.SPARE_EMAIL),
                Nichandle.State.COMPLETE,
                fields.get(AccountField.VAT),
                fields.get(AccountField.ZIP));
    }

    private static Nichandle.Currency currency(Account account) {
        Locale locale = Locale.forLanguageTag(account.language().wire().replace('_', '-'));
        String symbol = Currency.getInstance(account.currency()).getSymbol(locale);
        return new Nichandle.Currency(account.currency(), symbol);
    }

    @Override
    public void update(NichandleUpdate body) {
        Map<AccountField, Optional<String>> changes = NichandleChanges.of(body);
        if (changes.isEmpty()) {
            return;
        }
        access.write(() -> {
            store().set(access.account(), changes);
            access.record(
                    EventKind.ACCOUNT_CHANGED,
                    changes.keySet().stream().map(AccountField::wire).collect(Collectors.joining(" ")));
        });
    }

    private static <E extends Enum<E> & WireValue> @Nullable E wire(Class<E> type, @Nullable String text) {
        return text == null ? null : WireValue.get(type, text);
    }

    private AccountFieldStore store() {
        return new AccountFieldStore(access.database());
    }
}

package io.vpsmanager.cloud.me;

import io.vpsmanager.cloud.account.AccountField;
import io.vpsmanager.cloud.account.AccountFieldCheck;
import io.vpsmanager.contract.me.NichandleUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.WireValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The changes a customer requests for its account, all checked before any is made. */
final class NichandleChanges {

    private final Map<AccountField, Optional<String>> changes = new EnumMap<>(AccountField.class);

    private NichandleChanges() {}

    static Map<AccountField, Optional<String>> of(NichandleUpdate body) {
        NichandleChanges all = new NichandleChanges();
        all.person(body);
        all.place(body);
        all.company(body);
        return all.changes;
    }

    private void person(NichandleUpdate body) {
        add(AccountField.BIRTH_CITY, body.birthCity());
        add(AccountField.BIRTH_DAY, body.birthDay());
        add(AccountField.FIRST_NAME, body.firstname());
        add(AccountField.LANGUAGE, body.language().map(WireValue::wire));
        add(AccountField.LEGAL_FORM, body.legalform().map(WireValue::wire));
        add(AccountField.NAME, body.name());
        add(AccountField.NATIONAL_NUMBER, body.nationalIdentificationNumber());
        add(AccountField.SEX, body.sex().map(WireValue::wire));
        add(AccountField.SPARE_EMAIL, body.spareEmail());
    }

    private void place(NichandleUpdate body) {
        add(AccountField.ADDRESS, body.address());
        add(AccountField.AREA, body.area());
        add(AccountField.CITY, body.city());
        add(AccountField.COMPLEMENTARY_ADDRESS, body.complementaryAddress());
        add(AccountField.COUNTRY, body.country().map(WireValue::wire));
        add(AccountField.FAX, body.fax());
        add(AccountField.PHONE, body.phone());
        add(AccountField.PHONE_COUNTRY, body.phoneCountry().map(WireValue::wire));
        add(AccountField.PHONE_TYPE, body.phoneType().map(WireValue::wire));
        add(AccountField.ZIP, body.zip());
    }

    private void company(NichandleUpdate body) {
        add(AccountField.COMPANY_NUMBER, body.companyNationalIdentificationNumber());
        add(AccountField.CORPORATION_TYPE, body.corporationType());
        add(AccountField.ITALIAN_SDI, body.italianSDI());
        add(AccountField.ORGANISATION, body.organisation());
        add(AccountField.PURPOSE, body.purposeOfPurchase());
        add(AccountField.VAT, body.vat());
    }

    private void add(AccountField field, Change<String> change) {
        switch (change) {
            case Change.Keep<String> _ -> {}
            case Change.Clear<String> _ -> changes.put(field, AccountFieldCheck.empty(field));
            case Change.Set<String>(String text) -> changes.put(field, AccountFieldCheck.parse(field, text));
        }
    }
}

package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.operator.NewAccount;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.identity.PasswordRule;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.WireValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** An account to make, as the command line sends it. */
record AccountRequest(
        String id,
        String password,
        String email,
        String country,
        String subsidiary,
        String language,
        String currency,
        String timeZone) {

    private static final Pattern ID = Pattern.compile("[a-z]{2}[0-9]{1,10}-ovh");

    NewAccount newAccount() {
        check("id", ID.matcher(id).matches(), "like ab12345-ovh");
        PasswordRule.checked(password);
        check("email", email.contains("@"), "an address");
        Account account = new Account(
                new AccountId(id),
                email,
                Optional.empty(),
                Optional.empty(),
                constant("country", Country.class, country),
                constant("subsidiary", Subsidiary.class, subsidiary),
                constant("language", Language.class, language),
                currency,
                zone());
        return new NewAccount(account, password);
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw ContractException.invalid("timeZone", "timeZone must be like Europe/Paris, not " + timeZone);
        }
    }

    private static <E extends Enum<E> & WireValue> E constant(String field, Class<E> type, String text) {
        return WireValue.find(type, text)
                .orElseThrow(() -> ContractException.invalid(field, field + " " + text + " is not one of OVHcloud's"));
    }

    private static void check(String field, boolean right, String form) {
        if (!right) {
            throw ContractException.invalid(field, field + " must be " + form);
        }
    }

    @Override
    public String toString() {
        return "AccountRequest[" + id + ", (password)]";
    }
}

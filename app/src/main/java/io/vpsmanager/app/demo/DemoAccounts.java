package io.vpsmanager.app.demo;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.operator.NewAccount;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.value.AccountId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who can sign in to the demo. */
public final class DemoAccounts {

    /** The account of the specification's §10.3, whose sign-in the program tells. */
    public static final AccountId MAIN = new AccountId("ab12345-ovh");

    /** Another customer, with a server for each state there is. */
    static final AccountId STATES = new AccountId("st45678-ovh");

    /** A customer without a server. */
    static final AccountId EMPTY = new AccountId("em78901-ovh");

    /** Known to everybody. */
    public static final String PASSWORD = "vps-manager-demo";

    private DemoAccounts() {}

    static List<NewAccount> list() {
        return List.of(
                account(MAIN, "Camille", "Martin"),
                account(STATES, "Sacha", "Tessier"),
                account(EMPTY, "Emma", "Moreau"));
    }

    private static NewAccount account(AccountId id, String firstName, String name) {
        String mail = (firstName + "." + name).toLowerCase(Locale.ROOT) + "@example.com";
        return new NewAccount(
                new Account(
                        id,
                        mail,
                        Optional.of(firstName),
                        Optional.of(name),
                        Country.FR,
                        Subsidiary.FR,
                        Language.FR_FR,
                        "EUR",
                        ZoneId.of("Europe/Paris")),
                PASSWORD);
    }
}

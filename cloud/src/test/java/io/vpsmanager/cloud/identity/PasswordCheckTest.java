package io.vpsmanager.cloud.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.identity.PasswordRule.Problem;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.value.AccountId;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which parts of an account's name and address a password may not have. */
class PasswordCheckTest {

    private static final Account ZORG = new Account(
            new AccountId("zo10001-ovh"),
            "zorg@abc.example.com",
            Optional.empty(),
            Optional.empty(),
            Country.FR,
            Subsidiary.FR,
            Language.EN_GB,
            "EUR",
            ZoneId.of("Europe/Paris"));

    @Test
    void aPartOfFourLettersIsRefusedAndOneOfThreeIsNot() {
        assertUnfit(Problem.EMAIL, "trombone zorg quartz");
        assertUnfit(Problem.ACCOUNT, "trombone zo10001 quartz");
        for (String good : new String[] {"trombone abc quartz", "trombone ovh quartz"}) {
            assertThat(PasswordCheck.checked(ZORG, good)).isEqualTo(good);
        }
    }

    private static void assertUnfit(Problem problem, String password) {
        assertThatThrownBy(() -> PasswordCheck.checked(ZORG, password))
                .isInstanceOfSatisfying(ContractException.class, refusal -> assertThat(refusal.reason(Problem.class))
                        .contains(problem));
    }
}

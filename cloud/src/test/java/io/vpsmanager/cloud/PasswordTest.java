package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.PasswordChange;
import io.vpsmanager.contract.identity.PasswordRule.Problem;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What passwords an account may have, and that each lets its owner in. */
class PasswordTest {

    private static final String FIRST = "correct horse";

    private static final Map<Problem, List<String>> UNFIT = Map.of(
            Problem.LENGTH, List.of("", "too short", "é".repeat(129)),
            Problem.ACCOUNT, List.of("al10001-ovh", "xx-AL10001-quartz", "trombone al-10001 quartz", "al10001al10001"),
            Problem.EMAIL, List.of("trombone example quartz", "Éxample trombone"),
            Problem.PRODUCT, List.of("VPS-Manager quartz", "vps manager 2026 trombone"),
            Problem.COMMON,
                    List.of("1234567890", "password1234", "P@ssw0rd123", "qwertyuiop", "aaaaaaaaaaaaaa", "motdepasse"));

    @Test
    void whatIsGuessedFirstIsRefusedWhereverAPasswordIsChosen() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        AccountSecurity security = security(world);
        UNFIT.forEach((problem, passwords) -> passwords.forEach(password -> {
            assertUnfit(problem, () -> security.changePassword(new PasswordChange(FIRST, password, true, false)));
            assertUnfit(
                    problem, () -> world.cloud.operator().changePassword(CloudWorld.ALICE, password, world.context()));
        }));
        assertThat(letsIn(world, FIRST)).isTrue();
    }

    @Test
    void lengthIsCountedInCharacters() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        String accented =
                "À l’été où naît l’œuvre, là-bas, près du chêne, dîner où ça plaît à l’aïeul, " + "éèàùç".repeat(10);
        assertThat(accented).hasSizeLessThan(129);

        security(world).changePassword(new PasswordChange(FIRST, accented, true, false));

        assertThat(letsIn(world, accented)).isTrue();
        assertThat(letsIn(world, Normalizer.normalize(accented, Normalizer.Form.NFD)))
                .isTrue();
        assertThat(letsIn(world, accented.substring(0, accented.length() - 1))).isFalse();
        assertThat(letsIn(world, FIRST)).isFalse();
    }

    @Test
    void aPasswordKeptBeforeItsDigestWasStillLetsIn() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        String longest = "x".repeat(72);
        world.cloud.core().accounts().setPasswordHash(CloudWorld.ALICE, new BCryptPasswordEncoder().encode(longest));

        assertThat(letsIn(world, longest)).isTrue();
        assertThat(letsIn(world, longest + "x")).isFalse();
        assertThat(letsIn(world, "x".repeat(71))).isFalse();
    }

    private static void assertUnfit(Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable choose) {
        assertThatThrownBy(choose).isInstanceOfSatisfying(ContractException.class, refusal -> {
            assertThat(refusal.reason(Problem.class)).contains(problem);
            assertThat(refusal.field()).contains("password");
        });
    }

    private static AccountSecurity security(CloudWorld world) {
        return world.cloud
                .apis()
                .of(AccountSecurity.class, new Caller.Person(CloudWorld.ALICE, "session"), world.context());
    }

    /** Each time from elsewhere: guesses from one place are slowed. */
    private static boolean letsIn(CloudWorld world, String password) {
        CallContext elsewhere =
                CallContext.of("query", Origin.CONSOLE, "192.0.2." + Math.floorMod(password.hashCode(), 200));
        return world.cloud
                .apis()
                .identity()
                .signIn(CloudWorld.ALICE.value(), password, "", elsewhere)
                .isPresent();
    }
}

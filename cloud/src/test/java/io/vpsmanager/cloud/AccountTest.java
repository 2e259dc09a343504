package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.me.AccountSettings;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.me.Nichandle;
import io.vpsmanager.contract.me.NichandleUpdate;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.value.Change;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a customer tells of itself, how it wants to be spoken to, and its keys. */
class AccountTest {

    static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGaNzGmA0pBlkLHc7VEQHxzb6B4+MxQ9syRrI1LY9xSO camille@example.com";

    @ParameterizedTest
    @EnumSource
    void everyWritableFieldIsKept(TestDatabase database) throws ReflectiveOperationException {
        CloudWorld world = CloudWorld.on(database);
        Map<String, Object> values = Map.of(
                "phone",
                "+33.123456789",
                "fax",
                "+33 1 23 45 67 90",
                "birthDay",
                "31/12/1990",
                "spareEmail",
                "camille@example.com",
                "zip",
                "59100",
                "country",
                Country.BE,
                "phoneCountry",
                Country.FR,
                "language",
                Language.DE_DE,
                "legalform",
                Nichandle.LegalForm.CORPORATION,
                "sex",
                Nichandle.Gender.FEMALE);
        RecordComponent[] fields = NichandleUpdate.class.getRecordComponents();
        Object[] changes = Arrays.stream(fields)
                .map(field -> field.getName().equals("phoneType")
                        ? Change.set(Nichandle.PhoneType.MOBILE)
                        : Change.set(values.getOrDefault(
                                field.getName(), "a " + field.getName().charAt(0))))
                .toArray();
        Class<?>[] types = new Class<?>[fields.length];
        Arrays.fill(types, Change.class);

        world.api(MeApi.class, CloudWorld.ALICE)
                .update(NichandleUpdate.class.getDeclaredConstructor(types).newInstance(changes));

        Nichandle me = world.api(MeApi.class, CloudWorld.ALICE).get();
        for (int i = 0; i < fields.length; i++) {
            Object kept = Nichandle.class.getMethod(fields[i].getName()).invoke(me);
            assertThat(Change.set(kept)).as(fields[i].getName()).isEqualTo(changes[i]);
        }
        assertThat(world.api(MeApi.class, CloudWorld.BOB).get().city()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aFieldNotSentStaysAndNullEmptiesIt(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.api(MeApi.class, CloudWorld.ALICE)
                .update(update(Change.set("Lille"), Change.set("+33.123456789"), Change.keep()));
        world.api(MeApi.class, CloudWorld.ALICE).update(update(Change.keep(), Change.clear(), Change.keep()));

        Nichandle me = world.api(MeApi.class, CloudWorld.ALICE).get();
        assertThat(me.city()).isEqualTo("Lille");
        assertThat(me.phone()).isNull();
        assertThat(me.language()).isEqualTo(Language.FR_FR);
        assertThat(me.legalform()).isEqualTo(Nichandle.LegalForm.INDIVIDUAL);
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongFieldRefusesTheWholeAndIsNamed(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);

        assertInvalid("phone", () -> world.api(MeApi.class, CloudWorld.ALICE)
                .update(update(Change.set("Lille"), Change.set("call me"), Change.keep())));
        assertInvalid("city", () -> world.api(MeApi.class, CloudWorld.ALICE)
                .update(update(Change.set("\uD83D\uDE00".repeat(51)), Change.keep(), Change.keep())));
        assertInvalid("language", () -> world.api(MeApi.class, CloudWorld.ALICE)
                .update(update(Change.set("Lille"), Change.keep(), Change.clear())));

        assertThat(world.api(MeApi.class, CloudWorld.ALICE).get().city()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void languageAndTimeZoneAreKept(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        assertThat(world.api(AccountSettingsApi.class, CloudWorld.ALICE).get())
                .isEqualTo(new AccountSettings(Language.FR_FR, ZoneId.of("Europe/Paris")));

        world.api(AccountSettingsApi.class, CloudWorld.ALICE).chooseLanguage("pl_PL");
        world.api(AccountSettingsApi.class, CloudWorld.ALICE).chooseTimeZone("America/Montreal");

        assertThat(world.api(AccountSettingsApi.class, CloudWorld.ALICE).get())
                .isEqualTo(new AccountSettings(Language.PL_PL, ZoneId.of("America/Montreal")));
        assertInvalid("timeZone", () -> world.api(AccountSettingsApi.class, CloudWorld.ALICE)
                .chooseTimeZone("Mars/Olympus"));
        assertInvalid("timeZone", () -> world.api(AccountSettingsApi.class, CloudWorld.ALICE)
                .chooseTimeZone(""));
    }

    @ParameterizedTest
    @EnumSource
    void keysAreTheirOwnersAlone(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey("  " + KEY + "\n", "camille@laptop 2"));

        assertThat(world.api(SshKeyApi.class, CloudWorld.ALICE).list()).containsExactly("camille@laptop 2");
        assertThat(world.api(SshKeyApi.class, CloudWorld.ALICE).get("camille@laptop 2"))
                .isEqualTo(new SshKey(KEY, "camille@laptop 2"));
        assertCode(ErrorCode.CONFLICT, () -> world.api(SshKeyApi.class, CloudWorld.ALICE)
                .add(new NewSshKey(KEY, "camille@laptop 2")));
        assertThat(world.api(SshKeyApi.class, CloudWorld.BOB).list()).isEmpty();
        assertCode(ErrorCode.NOT_FOUND, () -> world.api(SshKeyApi.class, CloudWorld.BOB)
                .get("camille@laptop 2"));
        assertCode(ErrorCode.NOT_FOUND, () -> world.api(SshKeyApi.class, CloudWorld.BOB)
                .remove("camille@laptop 2"));

        world.api(SshKeyApi.class, CloudWorld.ALICE).remove("camille@laptop 2");
        assertThat(world.api(SshKeyApi.class, CloudWorld.ALICE).list()).isEmpty();
        assertCode(ErrorCode.NOT_FOUND, () -> world.api(SshKeyApi.class, CloudWorld.ALICE)
                .remove("camille@laptop 2"));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyNeedsAName(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (String name : new String[] {"", " x", "x ", "..", "a\u202eb", "a\nb", "x".repeat(256)}) {
            assertInvalid("keyName", () -> world.api(SshKeyApi.class, CloudWorld.ALICE)
                    .add(new NewSshKey(KEY, name)));
        }
        world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey(KEY, "x".repeat(255)));
        world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey(KEY, "Büro / clé n° 2 🔑"));
        assertThat(world.api(SshKeyApi.class, CloudWorld.ALICE)
                        .get("Büro / clé n° 2 🔑")
                        .key())
                .isEqualTo(KEY);
        assertInvalid("key", () -> world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey("hello", "x")));
    }

    private static NichandleUpdate update(Change<String> city, Change<String> phone, Change<Language> language) {
        return new NichandleUpdate(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                city,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                language,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                phone,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    private static void assertInvalid(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(e.field()).contains(field);
        });
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}

package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.SignIns.PASSWORD;
import static io.vpsmanager.cloud.SignIns.identity;
import static io.vpsmanager.cloud.SignIns.security;
import static io.vpsmanager.cloud.SignIns.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.identity.PasswordChange;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.termination.Confirmation;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only who knows the password does, and what its owner is told of. */
class OwnAccountTest {

    private static final String OTHER = "battery staple";

    @ParameterizedTest
    @EnumSource
    void aNewPasswordIsToldByMailAndEndsWhatItIsToldTo(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        SignedIn there = signIn(world, CloudWorld.ALICE, "there");
        validated(world, CloudWorld.ALICE);
        validated(world, CloudWorld.BOB);
        client(world, CloudWorld.ALICE);
        client(world, CloudWorld.BOB);

        security(world, here).changePassword(new PasswordChange(PASSWORD, OTHER, false, false));
        assertThat(identity(world).findSession(there.token())).isPresent();
        assertThat(world.api(CredentialApi.class, CloudWorld.ALICE).list(null, null))
                .hasSize(1);
        assertThat(mails(world, CloudWorld.ALICE))
                .anySatisfy(mail -> assertThat(mail.subject()).isEqualTo("Votre mot de passe a été changé"));
        assertThat(mails(world, CloudWorld.BOB))
                .noneMatch(mail -> mail.subject().contains("password"));

        security(world, here).changePassword(new PasswordChange(OTHER, PASSWORD, true, true));
        assertThat(identity(world).findSession(there.token())).isEmpty();
        assertThat(identity(world).findSession(here.token())).isPresent();
        assertThat(world.api(CredentialApi.class, CloudWorld.ALICE).list(null, null))
                .isEmpty();
        assertThat(world.api(OAuth2ClientApi.class, CloudWorld.ALICE).list()).isEmpty();
        assertThat(world.api(CredentialApi.class, CloudWorld.BOB).list(null, null))
                .hasSize(1);
        assertThat(world.api(OAuth2ClientApi.class, CloudWorld.BOB).list()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aNewKeyIsToldByMail(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        validated(world, CloudWorld.BOB);

        assertThat(mails(world, CloudWorld.BOB)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Backups was given a key to your account");
            assertThat(mail.body()).contains("This was not you?", "/account/api");
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoGaveThePasswordAMomentAgoDoesWhatIsTheOwners(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        world.clock.turn(Duration.ofMinutes(9));
        assertThat(sure(world, here)).isTrue();
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(sure(world, here)).isFalse();

        Caller unsure = identity(world).findSession(here.token()).orElseThrow().caller();
        world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
        EmailId mail = world.api(EmailApi.class, CloudWorld.ALICE).list().getLast();
        RequestedKey key = asked(world);
        Apis apis = world.cloud.apis();
        EmailViews views = apis.of(EmailViews.class, unsure, world.context());
        EmailApi emails = apis.of(EmailApi.class, unsure, world.context());
        assertPasswordNeeded(() -> views.get(mail));
        assertPasswordNeeded(() -> emails.get(mail));
        assertPasswordNeeded(() ->
                world.cloud.apis().of(EmailApi.class, unsure, world.context()).listObjects());
        assertPasswordNeeded(
                () -> apis.of(LoginApi.class, unsure, world.context()).showPassword(name));
        assertPasswordNeeded(
                () -> apis.of(KeyManager.class, unsure, world.context()).validate(key.validationToken(), Validity.DAY));
        assertPasswordNeeded(() -> apis.of(TerminationApi.class, unsure, world.context())
                .confirm(
                        name,
                        new Confirmation(
                                Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.keep(), "token")));
        // A mail that leads to a page only is read as ever.
        EmailId harmless = emails.list().getFirst();
        assertThat(views.get(harmless).body()).isNotEmpty();

        assertThatThrownBy(() -> security(world, here).confirmPassword("wrong"))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.field()).contains("current"));
        assertThat(sure(world, here)).isFalse();
        security(world, here).confirmPassword(PASSWORD);
        assertThat(sure(world, here)).isTrue();
        assertThat(identity(world).findSession(here.token()).orElseThrow().caller())
                .satisfies(caller -> assertThat(world.cloud
                                .apis()
                                .of(EmailViews.class, caller, world.context())
                                .get(mail)
                                .body())
                        .contains("token="));
    }

    @ParameterizedTest
    @EnumSource
    void whatConcernsAnAccountIsReadByItAlone(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.running();
        SignedIn here = signIn(world, CloudWorld.ALICE, "here");
        identity(world)
                .signIn(CloudWorld.ALICE.value(), "wrong", "", CallContext.of("query", Origin.CONSOLE, "198.51.100.9"));
        signIn(world, CloudWorld.BOB, "his");
        world.cloud.operator().changePassword(CloudWorld.ALICE, OTHER, world.context());

        HistoryPage<Event> page = world.cloud
                .apis()
                .of(EventViews.class, here.session().caller(), world.context())
                .pageAccount(new HistoryQuery<>(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 2));

        assertThat(page.rows())
                .extracting(Event::kind)
                .containsExactly(EventKind.PASSWORD_CHANGED, EventKind.SIGN_IN_REFUSED);
        assertThat(page.rows().get(1).remoteAddress()).contains("198.51.100.9");
        assertThat(page.older()).isTrue();
        assertThat(world.api(EventViews.class, CloudWorld.BOB)
                        .pageAccount(new HistoryQuery<>(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                20))
                        .rows())
                .extracting(Event::kind)
                .containsExactly(EventKind.SIGNED_IN);
    }

    private static boolean sure(CloudWorld world, SignedIn signedIn) {
        return identity(world)
                .findSession(signedIn.token())
                .orElseThrow()
                .caller()
                .sure();
    }

    private static void assertPasswordNeeded(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(ErrorCode.PASSWORD_NEEDED));
    }

    private static List<Email> mails(CloudWorld world, AccountId account) {
        return world.api(EmailApi.class, account).listObjects();
    }

    private static RequestedKey asked(CloudWorld world) {
        NewApplication application =
                world.api(KeyManager.class, CloudWorld.ALICE).createApplication("Backups", "");
        return identity(world)
                .requestKey(
                        application.applicationKey(),
                        new KeyRequest(Change.set(AccessRule.EVERYTHING), Change.keep(), Change.keep()),
                        world.context());
    }

    private static void validated(CloudWorld world, AccountId account) {
        world.api(KeyManager.class, account).validate(asked(world).validationToken(), Validity.DAY);
    }

    private static void client(CloudWorld world, AccountId account) {
        world.api(OAuth2ClientApi.class, account)
                .create(new OAuth2ClientRequest(
                        Change.keep(),
                        Change.set(""),
                        Change.set(OAuth2Client.Flow.CLIENT_CREDENTIALS),
                        Change.set("Backups")));
    }
}

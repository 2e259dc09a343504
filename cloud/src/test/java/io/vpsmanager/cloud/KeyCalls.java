package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.SignedCall;
import io.vpsmanager.contract.value.Change;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests of consumer keys share: an application of Alice's asks, Bob answers, a program calls. */
final class KeyCalls {

    static final String HOME = "192.0.2.7";
    static final List<AccessRule> RULES = List.of(new AccessRule(Method.GET, "/vps*"));
    private static final String URL = "http://localhost/1.0/vps";

    private KeyCalls() {}

    static NewApplication application(CloudWorld world) {
        return world.api(KeyManager.class, CloudWorld.ALICE)
                .createApplication(" Backups ", "Copies everything at night");
    }

    static RequestedKey request(CloudWorld world, NewApplication application) {
        return request(
                world,
                application,
                new KeyRequest(Change.set(RULES), Change.set("https://app.example.com/done?x=%7By%7D"), Change.keep()));
    }

    static RequestedKey request(CloudWorld world, NewApplication application, KeyRequest request) {
        return identity(world).requestKey(application.applicationKey(), request, world.context());
    }

    static RequestedKey validated(CloudWorld world, NewApplication application) {
        RequestedKey key = request(world, application);
        world.api(KeyManager.class, CloudWorld.BOB).validate(key.validationToken(), Validity.UNLIMITED);
        return key;
    }

    static Identity identity(CloudWorld world) {
        return world.cloud.apis().identity();
    }

    static Caller.Program call(CloudWorld world, NewApplication application, RequestedKey key, String from) {
        return call(
                world,
                application,
                key,
                from,
                Long.toString(world.clock.instant().getEpochSecond()));
    }

    static Caller.Program call(
            CloudWorld world, NewApplication application, RequestedKey key, String from, String time) {
        String signed = String.join("+", application.applicationSecret(), key.consumerKey(), "GET", URL, "", time);
        return identity(world)
                .authenticate(new SignedCall(
                        application.applicationKey(),
                        key.consumerKey(),
                        time,
                        "$1$" + sha1(signed),
                        "GET",
                        List.of(URL),
                        "",
                        from));
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError("every Java has SHA-1", missing);
        }
    }

    static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}

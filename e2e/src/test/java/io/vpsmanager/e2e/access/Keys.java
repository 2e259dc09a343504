package io.vpsmanager.e2e.access;

import io.vpsmanager.e2e.SignedClient;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Keys of the administrator that open nothing, and one whose rules are written for each call. */
final class Keys {

    /** What a key asks about itself needs no rule. */
    private static final Set<String> OF_THE_KEY_ITSELF =
            Set.of("GET /auth/currentCredential", "GET /auth/details", "POST /auth/logout");

    private final World world;
    private final SignedClient pending;
    private final SignedClient expired;
    private final SignedClient revoked;
    private final SignedClient forged;
    private final SignedClient ruled;
    private final long ruledId;

    Keys(World world) {
        this.world = world;
        this.pending = world.pending();
        this.expired = world.expired();
        this.revoked = world.revoked();
        this.ruled = world.application("ruled");
        this.ruledId = world.credential(ruled);
        Map<String, String> wrongSecret = new HashMap<>(world.admin().keys());
        wrongSecret.put("OVH_APPLICATION_SECRET", "x".repeat(32));
        this.forged = new SignedClient(wrongSecret);
    }

    /** Somebody who calls, in words, and with which key. */
    record Holder(String words, SignedClient key) {}

    /** Who may not make a call with these keys, and how each is told. */
    Map<Holder, Refused> refused(Call call) {
        Map<Holder, Refused> refused = new LinkedHashMap<>();
        refused.put(
                new Holder("with an unvalidated key", pending),
                Refused.notCredential("This credential is not validated yet", ""));
        refused.put(
                new Holder("with an expired key", expired),
                Refused.invalidCredential("This credential is not valid", ""));
        refused.put(
                new Holder("with a revoked key", revoked),
                Refused.invalidCredential("This credential does not exist", ""));
        refused.put(new Holder("with a wrong secret", forged), Refused.invalidSignature());
        if (!OF_THE_KEY_ITSELF.contains(call.operation().key().toString())) {
            refused.put(new Holder("with a key whose rules do not match", ruled), Refused.notGranted(call));
        }
        return refused;
    }

    /** Gives the ruled key whatever lies beside a call, and not the call. */
    void allowAllBut(Call call) {
        String method = call.operation().method();
        String path = call.ruledPath();
        Stream<String> otherMethods = Stream.of("GET", "POST", "PUT", "DELETE")
                .filter(other -> !other.equals(method))
                .map(other -> other + " /*");
        Stream<String> otherPaths = Stream.of(
                        path.substring(0, path.length() - 1), path + "x", path + "/", path + "/*", "/elsewhere/*")
                .map(other -> method + " " + other);
        world.setRules(ruledId, Stream.concat(otherMethods, otherPaths).toList());
    }

    /** The ruled key, which may make this one call. */
    SignedClient forJust(Call call) {
        world.setRules(ruledId, List.of(call.operation().method() + " " + call.ruledPath()));
        return ruled;
    }
}

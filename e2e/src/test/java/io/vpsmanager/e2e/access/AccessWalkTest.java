package io.vpsmanager.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.Operation.Proof;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.e2e.DeclaredOperations;
import io.vpsmanager.e2e.SignedClient;
import io.vpsmanager.e2e.access.World.Contact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the contract data, built or not, by everybody who may not use it: refused as told, word for word, and
 * nothing is changed. Then each built one by a key that may do just that.
 */
class AccessWalkTest {

    /** Changes that are not built and are more than the machine's. What is built declares its right itself. */
    private static final Map<String, Right> PLANNED = Map.of(
            "DELETE /vps/{serviceName}/option/{option}", Right.RENEW,
            "POST /vps/{serviceName}/changeContact", Right.ADMINISTER);

    /** What is read and changes something all the same: it makes a URL. */
    private static final String WRITING_READ = "GET /vps/{serviceName}/snapshot/download";

    private final List<Operation> operations = ContractData.load().operations();
    private final Map<String, Right> built = DeclaredOperations.rights();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyOperationIsAnsweredToWhomItShouldAndToNobodyElse(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        assertThat(operations).hasSizeGreaterThan(130);
        try (World world = new World(data)) {
            Calls calls = new Calls(world);
            Keys keys = new Keys(world);
            for (Operation operation : operations) {
                Call call = calls.of(operation, World.SERVER);
                keys.allowAllBut(call);
                Map<String, String> before = world.everything();
                refuseKeys(world, keys, call);
                if (operation.proof() == Proof.SIGNED) {
                    refuseStranger(world, calls, call);
                }
                if (ofAServer(operation)) {
                    refuseContacts(world, call);
                    refuseExpired(world, calls.of(operation, World.EXPIRED));
                }
                if (!world.everything().equals(before)) {
                    wrong.add(call + " changed something: " + before + " became " + world.everything());
                }
            }
            List<String> refusals = List.copyOf(wrong);
            assertThat(refusals).as("%s wrong refusals", refusals.size()).isEmpty();
            new AllowedWalk(world, calls, keys, built.keySet()).walk(operations);
        }
    }

    /** Callers whose key is no key, or not for this call. */
    private void refuseKeys(World world, Keys keys, Call call) {
        Proof proof = call.operation().proof();
        if (proof == Proof.NONE) {
            return;
        }
        expect(
                "without anything",
                call,
                Said.unsigned(Map.of(), world.url(), call),
                Refused.invalidKey("Send it as X-Ovh-Application"));
        expect(
                "with an unknown application",
                call,
                Said.unsigned(Map.of("X-Ovh-Application", "unknown"), world.url(), call),
                proof == Proof.APPLICATION
                        ? Refused.invalidKey("")
                        : Refused.notCredential("You must login first", "Sign the call and send X-Ovh-Consumer"));
        if (proof == Proof.SIGNED) {
            expect(
                    "with a foreign token",
                    call,
                    Said.unsigned(Map.of("Authorization", "Bearer unknown"), world.url(), call),
                    Refused.invalidCredential("This credential is not valid", "Ask for another token"));
            keys.refused(call)
                    .forEach((who, refusal) ->
                            expect(who.words(), call, Said.to(who.key(), world.url(), call), refusal));
        }
    }

    /** A customer who has nothing to do with the server, nor with the account. */
    private void refuseStranger(World world, Calls calls, Call call) {
        Operation operation = call.operation();
        boolean ofHisOwn = isBuilt(operation) && !operation.path().contains("{");
        if (ofHisOwn && !operation.method().equals("GET")) {
            return;
        }
        Said said = Said.to(world.stranger, world.url(), call);
        if (ofAServer(operation)) {
            expect("as a stranger", call, said, Refused.absent("This service"));
            if (operation.method().equals("GET")) {
                refuseBatch(world, call);
            }
        } else if (!isBuilt(operation)) {
            expect("as a stranger", call, said, Refused.notBuilt(call));
        } else {
            expect("as a stranger", call, said, ofHisOwn ? 200 : 404);
        }
        if (said.status() == 200 && calls.marks().stream().anyMatch(said.body().toString()::contains)) {
            wrong.add(call + " told a stranger " + said);
        }
    }

    private void refuseBatch(World world, Call call) {
        Said batch = Said.toBatch(world.stranger, world.url(), call, World.SERVER);
        boolean refused = batch.body().size() == 2
                && batch.body()
                        .valueStream()
                        .allMatch(item -> item.path("value").isNull()
                                && item.path("error")
                                        .equals(Refused.absent("This service").body()));
        if (!refused) {
            wrong.add(call + " in a batch of a stranger answered " + batch);
        }
    }

    private void refuseContacts(World world, Call call) {
        for (Contact contact : Contact.values()) {
            if (!mayUse(contact, right(call.operation()))) {
                Said said = Said.to(world.of(contact), world.url(), call);
                expect("as " + contact, call, said, refusal(right(call.operation()), World.SERVER));
            } else {
                letIn("as " + contact, world.of(contact), world, call);
            }
        }
    }

    /** An expired service can be read and renewed by whom it concerns, and not changed. */
    private void refuseExpired(World world, Call call) {
        Right right = right(call.operation());
        for (Contact contact : Contact.values()) {
            String who = "expired, as " + contact;
            if (mayUse(contact, right) && right != Right.OPERATE && right != Right.ADMINISTER) {
                letIn(who, world.of(contact), world, call);
            } else {
                Said said = Said.to(world.of(contact), world.url(), call);
                expect(who, call, said, mayUse(contact, right) ? Refused.expired() : refusal(right, World.EXPIRED));
            }
        }
    }

    /** Not built is what one who may use it is told; what is built and changes something is for {@link AllowedWalk}. */
    private void letIn(String who, SignedClient key, World world, Call call) {
        if (!isBuilt(call.operation())) {
            expect(who, call, Said.to(key, world.url(), call), Refused.notBuilt(call));
        } else if (call.operation().method().equals("GET")
                && !call.operation().key().toString().equals(WRITING_READ)) {
            expect(who, call, Said.to(key, world.url(), call), AllowedWalk.status(call.operation()));
        }
    }

    private static boolean mayUse(Contact contact, Right right) {
        return switch (right) {
            case ANYONE, ACCOUNT, READ -> true;
            case OPERATE -> contact != Contact.BILLING;
            case RENEW -> contact != Contact.TECH;
            case ADMINISTER -> contact == Contact.ADMIN;
        };
    }

    private static Refused refusal(Right right, String server) {
        String whoMay =
                switch (right) {
                    case OPERATE -> "administrator or technical";
                    case RENEW -> "administrator or billing";
                    case ADMINISTER -> "administrator";
                    case ANYONE, ACCOUNT, READ -> throw new AssertionError("everybody may " + right);
                };
        return Refused.wrongContact(whoMay, server);
    }

    private Right right(Operation operation) {
        String key = operation.key().toString();
        Right planned = PLANNED.getOrDefault(key, operation.method().equals("GET") ? Right.READ : Right.OPERATE);
        return built.getOrDefault(key, planned);
    }

    private boolean isBuilt(Operation operation) {
        return built.containsKey(operation.key().toString());
    }

    private static boolean ofAServer(Operation operation) {
        return operation.path().contains("{serviceName}");
    }

    private void expect(String who, Call call, Said said, Refused refusal) {
        refusal.mismatch(said).ifPresent(problem -> wrong.add(call + " " + who + " " + problem));
    }

    private void expect(String who, Call call, Said said, int status) {
        if (said.status() != status || said.queryId().isBlank()) {
            wrong.add(call + " " + who + " answered " + said + ", not " + status);
        }
    }
}

package io.vpsmanager.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.Operation.Proof;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.SignedClient;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Each built operation, by a key that may do just that.
 *
 * @param built the operations of callers with a key that are built
 */
record AllowedWalk(World world, Calls calls, Keys keys, Set<String> built) {

    private static final int INVALID = 400;
    private static final int CONFLICT = 409;
    private static final int GONE = 404;
    private static final int OK = 200;

    /** First what reads, last what takes away; of that what hangs on an application before the application. */
    private static final List<String> ORDER = List.of("GET", "PUT", "POST", "DELETE");

    /** What must be asked before, so that there is something to do. */
    private static final Map<String, String> BEFORE = Map.of("POST /vps/{serviceName}/start", "/stop");

    private static final String LOGOUT = "POST /auth/logout";

    /**
     * What an operation answers whom it lets in: images come without programs, so that none can be read; a token is in a mail, no
     * snapshot is being taken, and there is no backup to restore or to detach.
     */
    static int status(Operation operation) {
        if (operation.path().endsWith("/confirmTermination") || operation.path().endsWith("/automatedBackup/restore")) {
            return INVALID;
        }
        if (operation.path().endsWith("/abortSnapshot") || operation.path().endsWith("/detachBackup")) {
            return CONFLICT;
        }
        return operation.path().contains("{softwareId}") ? GONE : OK;
    }

    void walk(List<Operation> operations) {
        operations.stream()
                .filter(operation -> built.contains(operation.key().toString()))
                .filter(operation -> !operation.key().toString().equals(LOGOUT))
                .sorted(Comparator.comparing((Operation operation) -> ORDER.indexOf(operation.method()))
                        .thenComparing(Operation::path, Comparator.reverseOrder()))
                .forEach(this::allowed);
        for (Operation operation : operations) {
            switch (operation.key().toString()) {
                case LOGOUT -> endsItsOwnKey(operation);
                case "PUT /vps/{serviceName}/serviceInfos" -> renewsWhatIsExpired(operation);
                default -> withoutASignature(operation);
            }
        }
    }

    private void allowed(Operation operation) {
        Call call = calls.of(operation, World.SERVER);
        if (BEFORE.containsKey(operation.key().toString())) {
            world.admin()
                    .call(
                            "POST",
                            "/vps/" + World.SERVER + BEFORE.get(operation.key().toString()),
                            "");
            settle();
        }
        Said said = Said.to(keys.forJust(call), world.url(), call);
        assertThat(said.status())
                .as("%s by a key for just that: %s", call, said)
                .isEqualTo(status(operation));
        settle();
    }

    /** Waits until no task holds the server. */
    private void settle() {
        Operator operator = world.manager.operator();
        operator.get("/tasks").forEach(task -> operator.rest(task.get("id").asLong()));
    }

    private void endsItsOwnKey(Operation operation) {
        SignedClient key = world.application("leaves");
        Call call = calls.of(operation, World.SERVER);
        assertThat(Said.to(key, world.url(), call).status()).as("%s", call).isEqualTo(OK);
        assertThat(Refused.invalidCredential("This credential does not exist", "")
                        .mismatch(Said.to(key, world.url(), call)))
                .isEmpty();
    }

    private void renewsWhatIsExpired(Operation operation) {
        Call call = calls.of(operation, World.EXPIRED);
        Said said = Said.to(world.of(World.Contact.BILLING), world.url(), call);
        assertThat(said.status()).as("%s, expired: %s", call, said).isEqualTo(OK);
    }

    /** What asks for an application alone, or for nothing. */
    private void withoutASignature(Operation operation) {
        if (operation.proof() == Proof.SIGNED) {
            return;
        }
        Call call = calls.of(operation, World.SERVER);
        Map<String, String> application =
                Map.of("X-Ovh-Application", String.valueOf(world.admin().keys().get("OVH_APPLICATION_KEY")));
        Said said = Said.unsigned(operation.proof() == Proof.NONE ? Map.of() : application, world.url(), call);
        // A token is had for a client's secret, which is no part of the call's headers.
        boolean answered = operation.path().equals("/auth/oauth2/token")
                ? said.body().path("error").asString().startsWith("invalid")
                : said.status() == OK;
        assertThat(answered).as("%s: %s", call, said).isTrue();
    }
}

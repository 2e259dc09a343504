package io.vpsmanager.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tasks that the started program really did for one server, whose rows stand for those of a year.
 *
 * @param server what they were done to
 * @param tasks the number of each, by its name
 */
record Day(String server, Map<String, Long> tasks) {

    /** The option keeps seven; the next one removes the oldest. */
    private static final int KEPT_BACKUPS = 7;

    static final String BACKUP = "backup";
    static final String DELIVERY = "delivery";

    /** What a customer does once in a month. */
    static final List<String> MONTHLY =
            List.of("reboot", "stop", "start", "setPassword", "createSnapshot", "deleteSnapshot");

    static Day play(Path data, AccountId owner, Map<String, String> options) throws Exception {
        List<String> all = new ArrayList<>(List.of("--no-demo", "--speed", "1000"));
        options.forEach((option, value) -> all.addAll(List.of(option, value)));
        String name = "vps-played";
        Map<String, Long> tasks = new LinkedHashMap<>();
        try (RunningManager manager = RunningManager.start(
                data,
                Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", ""),
                all.toArray(String[]::new))) {
            Operator operator = manager.operator();
            SignedClient client = new SignedClient(operator.createAccount(owner.value()));
            tasks.put(DELIVERY, operator.createVps(name, owner.value(), List.of("snapshot", "automatedBackup")));
            rest(operator, tasks.get(DELIVERY));
            for (int i = 0; i <= KEPT_BACKUPS; i++) {
                tasks.put(BACKUP, operator.backUp(name));
                rest(operator, tasks.get(BACKUP));
            }
            for (String action : MONTHLY) {
                boolean delete = action.equals("deleteSnapshot");
                Http.Answer answer = client.call(
                        delete ? "DELETE" : "POST", "/vps/" + name + "/" + (delete ? "snapshot" : action), "");
                assertThat(answer.status()).as("%s", answer).isEqualTo(200);
                tasks.put(action, answer.body().get("id").asLong());
                rest(operator, tasks.get(action));
            }
            manager.terminate();
        }
        return new Day(name, tasks);
    }

    private static void rest(Operator operator, long task) {
        assertThat(operator.rest(task)).isEqualTo("DONE");
    }
}

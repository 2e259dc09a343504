package io.vpsmanager.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.e2e.DeclaredOperations;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is sent to a built operation, the answer is never a defect and always of OVHcloud's form.
 *
 * <p>`-Dfuzz.seed=N` repeats a run, `-Dfuzz.calls=N` makes it longer. Answers depend on the seed and, where tasks run meanwhile,
 * on time.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
    private static final int CALLS = Integer.getInteger("fuzz.calls", 20_000);
    private static final int CALLERS = 8;
    private static final int NOT_BUILT = 501;
    /** In place of a status: the connection ended while the call was being sent. */
    private static final int CUT_OFF = 0;

    private static final String DEMO = "ab12345-ovh";
    /** What a call is told whose key an earlier one, such as POST /auth/logout, has ended. */
    private static final List<String> OF_NO_KEY = List.of("INVALID_CREDENTIAL", "INVALID_KEY", "NOT_CREDENTIAL");

    private static final Set<String> ERROR_FIELDS = Set.of("class", "message", "httpCode", "errorCode");

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final AtomicInteger keyless = new AtomicInteger();

    @Test
    void noAnswerIsADefect(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) {
        System.out.println("fuzz seed " + SEED + ", " + CALLS + " calls (repeat with -Dfuzz.seed=" + SEED + ")");
        ContractData contract = ContractData.load();
        Set<String> declared = DeclaredOperations.rights().keySet();
        List<Operation> built = contract.operations().stream()
                .filter(operation -> declared.contains(operation.key().toString())
                        || operation.key().toString().equals("GET /auth/time"))
                // It ends the key; an account may have so many applications only that are given new ones.
                .filter(operation -> !operation.key().toString().equals("POST /auth/logout"))
                .toList();
        assertThat(built).hasSizeGreaterThan(20);
        try (RunningManager manager =
                        RunningManager.start(data, "--speed", "1000", "--account-calls", "0", "--address-calls", "0");
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            Client client = new Client(http, manager, manager.client());
            try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
                for (int caller = 0; caller < CALLERS; caller++) {
                    Shots shots = new Shots(contract, new Random(SEED + caller));
                    callers.execute(() -> shoot(client, built, shots));
                }
            }
            System.out.println("fuzz answers by status: " + statuses);
            assertThat(wrong.stream().limit(20))
                    .as("seed " + SEED + ", " + wrong.size() + " wrong answers")
                    .isEmpty();
            assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum())
                    .isGreaterThanOrEqualTo(CALLS / CALLERS * CALLERS);
            assertThat(statuses).containsKeys(200, 400, 404);
            assertThat(keyless).as("calls with a key that had ended").hasValueLessThan(CALLS / 100);
        }
    }

    private void shoot(Client first, List<Operation> built, Shots shots) {
        Client client = first.withNewKey();
        for (int i = 0; i < CALLS / CALLERS; i++) {
            Operation operation = built.get(i % built.size());
            Shot shot = shots.next(operation);
            Map<String, String> headers = shot.fault().isEmpty() ? shots.headers(operation) : Map.of();
            try {
                HttpResponse<byte[]> answer = client.send(shot, headers);
                if (isOfNoKey(answer)) {
                    client = client.withNewKey();
                    answer = client.send(shot, headers);
                }
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                judge(shot, answer.statusCode(), text(answer))
                        .forEach(problem -> wrong.add(problem + "\n    " + shot.words() + " " + headers));
                keyless.addAndGet(isOfNoKey(answer) ? 1 : 0);
            } catch (IOException | RuntimeException failed) {
                if (shot.isCutOff()) {
                    statuses.merge(CUT_OFF, 1, Integer::sum);
                } else {
                    wrong.add("no answer: " + failed + "\n    " + shot.words());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean isOfNoKey(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 403 && OF_NO_KEY.stream().anyMatch(text(answer)::contains);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<String> judge(Shot shot, int status, String body) {
        if (status >= 500 && status != NOT_BUILT) {
            return List.of(status + " " + body);
        }
        if (body.contains("\tat ") || body.contains("Exception") || body.contains("org.springframework")) {
            return List.of("a trace of the program: " + status + " " + body);
        }
        JsonNode json;
        try {
            json = Http.JSON.readTree(body);
        } catch (JacksonException unreadable) {
            return List.of(status + " is no JSON: " + body);
        }
        if (status == 200) {
            return shot.fault().map(field -> "accepted, though " + field + " is wrong").stream()
                    .toList();
        }
        return refusal(shot, status, json);
    }

    private static List<String> refusal(Shot shot, int status, JsonNode json) {
        Map<String, String> fields = new TreeMap<>();
        json.properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue().isObject()
                                ? field.getValue().toString()
                                : field.getValue().asString("")));
        if (!fields.keySet().containsAll(ERROR_FIELDS)
                || fields.values().stream().anyMatch(String::isBlank)) {
            return List.of(status + " is not of OVHcloud's form: " + json);
        }
        if (!String.valueOf(fields.get("httpCode")).startsWith(status + " ")) {
            return List.of(status + " calls itself " + fields.get("httpCode"));
        }
        boolean named = shot.fault().isEmpty()
                || status != 400
                || String.valueOf(fields.get("message")).contains(shot.fault().get());
        return named ? List.of() : List.of("the field is not named: " + json);
    }

    /** Signs and sends. */
    private record Client(HttpClient http, RunningManager manager, SignedClient keys) {

        Client withNewKey() {
            return new Client(http, manager, new SignedClient(manager.operator().createApplication(DEMO, "fuzz")));
        }

        HttpResponse<byte[]> send(Shot shot, Map<String, String> headers) throws IOException, InterruptedException {
            HttpRequest signed = keys.signed(shot.method(), shot.on(manager.url()), shot.body(), shot.contentType());
            HttpRequest.Builder request = HttpRequest.newBuilder(signed, (_, _) -> true);
            headers.forEach(request::header);
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}

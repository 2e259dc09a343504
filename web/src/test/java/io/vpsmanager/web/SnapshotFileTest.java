package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialog that makes a link to the file of a snapshot, and the file behind it: SPEC-VPS-033. */
class SnapshotFileTest extends ConsoleTest {

    private static final String DIALOG = RUNNING + "/snapshot-download";
    private static final String FILE = "/download/snapshot/token-of-the-world";

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void openingThePageMakesNoLinkAndTheAnswerToAFormDoes() {
        world.snapshot(World.RUNNING);
        assertThat(browser.signedIn().get(DIALOG).body())
                .contains("Télécharger le snapshot de Serveur Web Production")
                .contains("22 nov. 2026, 14:33")
                .contains("Avant &lt;la mise à jour&gt;")
                .doesNotContain(FILE);
        assertThat(world.descriptions).isEmpty();

        HttpResponse<String> answer = browser.post(DIALOG);

        assertThat(world.descriptions).containsExactly("(downloaded)");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("10\u00a0o<")
                .contains("23 nov. 2026, 14:33 (heure de Paris)")
                .contains("href=\"" + FILE + "?temp_url_expires=")
                .contains("--output \"" + World.RUNNING + "-snapshot-2026-11-22T");
    }

    @Test
    void aFragmentIsTheDialogAlone() {
        world.snapshot(World.RUNNING);
        browser.signedIn().get(DIALOG);
        assertThat(browser.scripted().post(DIALOG).body()).startsWith("<dialog").contains("data-copy=\"curl --fail");
    }

    @Test
    void whatIsNotThereCannotBeDownloadedAndThePagesSayWhy() {
        assertThat(browser.signedIn().get(DIALOG).statusCode()).isEqualTo(409);
        HttpResponse<String> answer = browser.post(DIALOG);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Ce VPS n’a pas de snapshot.");
        browser.post(RUNNING + "/snapshot-create", "description", "");
        assertThat(browser.get(RUNNING).body()).contains("Le snapshot est en cours de création. Veuillez patienter.");

        world.endTask(World.RUNNING);
        world.snapshot(World.RUNNING);
        assertThat(browser.get(RUNNING).body()).contains("href=\"" + DIALOG + "\">Télécharger<");
        assertThat(browser.get("/vps/detail/" + World.RUNNING + "/snapshot").body())
                .contains("id=\"do-download_snapshot\" href=\"" + DIALOG + "?over=snapshot\"");
    }

    @Test
    void whoHasTheUrlHasTheFileWithoutASession() {
        HttpResponse<String> whole = browser.get(FILE + "?temp_url_expires=1795440800");

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(header(whole, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(whole, "Content-Length")).isEqualTo("10");
        assertThat(header(whole, "Content-Disposition")).isEqualTo("attachment; filename=\"vps-test-01.qcow2\"");
        assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(whole, "ETag")).isEqualTo("\"12\"");
        assertThat(header(whole, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(whole, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Set-Cookie")).isEmpty();

        HttpResponse<String> head = browser.head(FILE);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo("10");
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=4-      | 206 | 456789     | bytes 4-9/10",
                "bytes=2-3     | 206 | 23         | bytes 2-3/10",
                "bytes=8-99    | 206 | 89         | bytes 8-9/10",
                "bytes=-3      | 206 | 789        | bytes 7-9/10",
                "bytes=10-     | 416 | ''         | bytes */10",
                "bytes=0-1,4-5 | 200 | 0123456789 | ''",
                "bytes=5-2     | 200 | 0123456789 | ''",
                "lines=1-2     | 200 | 0123456789 | ''"
            })
    void anInterruptedDownloadGoesOn(String range, int status, String body, String contentRange) {
        HttpResponse<String> part = browser.with("Range", range).get(FILE);

        assertThat(part.statusCode()).isEqualTo(status);
        assertThat(part.body()).isEqualTo(body);
        assertThat(header(part, "Content-Range")).isEqualTo(contentRange);
    }

    @ParameterizedTest
    @CsvSource({"'\"12\"', 206", "'\"13\"', 200", "'Sun, 22 Nov 2026 13:33:20 GMT', 200"})
    void andOnlyInTheVeryFileItBeganWith(String tag, int status) {
        assertThat(browser.with("Range", "bytes=4-")
                        .with("If-Range", tag)
                        .get(FILE)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void aDeadUrlIsAPageForAPersonAndDataForAProgram() {
        browser.with("Accept-Language", "fr");
        assertThat(browser.get("/download/snapshot/none").body())
                .contains("Ce lien de téléchargement n’est plus valable.")
                .contains("Vous pouvez en créer un nouveau");
        assertThat(browser.accepting("*/*").get("/download/snapshot/none").body())
                .contains("\"status\":404")
                .doesNotContain("<html");
    }

    @Test
    void downloadsLeaveThreadsToThePages() throws Exception {
        world.files.hold();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> held = IntStream.range(0, 50)
                    .mapToObj(_ -> clients.submit(() -> browser.get(FILE)))
                    .toList();
            world.files.await(50);

            HttpResponse<String> more = browser.get(FILE);
            assertThat(more.statusCode()).isEqualTo(503);
            assertThat(header(more, "Retry-After")).isEqualTo("60");

            world.files.release();
            for (Future<HttpResponse<String>> answer : held) {
                assertThat(answer.get().body()).isEqualTo("0123456789");
            }
        }
        assertThat(browser.get(FILE).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsSentThere() {
        assertThat(browser.post(FILE).statusCode()).isEqualTo(403);
    }
}

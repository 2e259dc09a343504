package io.vpsmanager.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The URL of a snapshot over HTTP, from the console to the simulator, with the clock turned by hand. */
class SnapshotUrlTest {

    private static final NewSnapshot NEW = new NewSnapshot(Change.keep());

    private final HandTurnedManager manager = HandTurnedManager.start();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ServiceName server = manager.serverWithSnapshotOption();
    private final SnapshotApi snapshots = manager.customer(SnapshotApi.class);

    @AfterEach
    void stop() {
        http.close();
        manager.close();
    }

    private String made() {
        manager.finish(snapshots.create(server, NEW).id());
        return snapshots.download(server).url();
    }

    private HttpResponse<byte[]> get(String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private int status(String url) throws IOException, InterruptedException {
        return get(url).statusCode();
    }

    @Test
    void anInterruptedDownloadGoesOnUnderAnotherUrl() throws Exception {
        String url = made();
        HttpResponse<byte[]> whole = get(url);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).startsWith('Q', 'F', 'I', 0xFB);
        assertThat(new String(whole.body(), StandardCharsets.ISO_8859_1)).contains("machine: " + server + "\n");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"" + server + "-snapshot-2026-01-27T");

        manager.turn(Duration.ofHours(23));
        String later = snapshots.download(server).url();
        manager.turn(Duration.ofHours(1));
        assertThat(status(url)).isEqualTo(404);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> rest = get(later, "Range", "bytes=327680-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.headers().firstValue("Content-Range").orElseThrow())
                .isEqualTo("bytes 327680-" + (whole.body().length - 1) + "/" + whole.body().length);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 327_680, whole.body().length));
    }

    @Test
    void aUrlDiesWithItsSnapshotAndRestsWithItsService() throws Exception {
        String deleted = made();
        manager.finish(snapshots.delete(server).id());
        String reverted = made();
        assertThat(status(deleted)).isEqualTo(404);
        assertThat(status(reverted)).isEqualTo(200);
        manager.finish(snapshots.revert(server).id());
        assertThat(status(reverted)).isEqualTo(404);

        String locked = made();
        manager.lock(server, true);
        assertThat(status(locked)).isEqualTo(404);
        manager.lock(server, false);
        assertThat(status(locked)).isEqualTo(200);
    }

    @Test
    void whoGuessesIsSlowedDown() throws Exception {
        String guess = manager.url() + "/download/snapshot/guess";
        for (int i = 0; i < HandTurnedManager.CALLS_A_MINUTE; i++) {
            assertThat(status(guess)).isEqualTo(404);
        }
        assertThat(status(guess)).isEqualTo(429);
        manager.turn(Duration.ofMinutes(1));
        assertThat(status(guess)).isEqualTo(404);
    }
}

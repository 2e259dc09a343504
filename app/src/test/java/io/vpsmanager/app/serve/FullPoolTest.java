package io.vpsmanager.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that gets no connection to the database is a busy service and no defect, wherever it wanted one. */
class FullPoolTest {

    @Test
    void pagesWithASessionAnswer503AndComeBack() throws Exception {
        try (HandTurnedManager manager = HandTurnedManager.start();
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest list = HttpRequest.newBuilder(URI.create(manager.url() + "/vps"))
                    .header("Cookie", "session=unknown")
                    .header("Accept", "text/html")
                    .header("Accept-Language", "fr")
                    .build();
            List<Connection> taken = manager.takeConnections();
            HttpResponse<String> busy = http.send(list, HttpResponse.BodyHandlers.ofString());
            for (Connection connection : taken) {
                connection.close();
            }
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.body()).contains("<html lang=\"fr");
            assertThat(http.send(list, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(302);
        }
    }
}

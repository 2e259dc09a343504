package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is too much is refused in OVHcloud's form, whoever refuses it. */
class LimitsTest extends HttpTest {

    @Autowired
    LimitsTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @Test
    void aCallTooManyIsToldWhenToComeBack() {
        TestServer.WATCH.refuseNext();
        Answer refused = client.get("/1.0/auth/time");
        assertThat(refused.refusal()).isEqualTo("429 TOO_MANY_REQUESTS");
        assertThat(refused.header("Retry-After")).isEqualTo("3");
        assertThat(refused.header("X-OVH-QueryID")).isNotEmpty();
    }

    @Test
    void whatLooksOnSeesTheTemplateAndTheStatus() throws InterruptedException {
        client.get("/1.0/vps/unknown");
        client.get("/1.0/nowhere");
        assertThat(TestServer.WATCH.sees("GET /vps/{serviceName} 404")).isTrue();
        assertThat(TestServer.WATCH.sees("unknown 404")).isTrue();
    }

    @Test
    void headersTooLargeAreAnsweredInOurForm() {
        Answer answer = client.send("GET", "/1.0/auth/time", "", Map.of("X-Long", "x".repeat(100_000)));
        assertThat(answer.refusal()).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(answer.header("X-OVH-QueryID")).isNotEmpty();
    }

    @Test
    void aPathTooLongIsAnsweredInOurForm() {
        Answer answer = client.send("GET", "/1.0/vps/" + "x".repeat(100_000), "", Map.of());
        assertThat(answer.refusal()).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(answer.body()).doesNotContain("<html");
    }

    @Test
    void aBrokenPathIsAnsweredInOurForm() {
        assertThat(client.get("/1.0/vps/%00").refusal()).isEqualTo("400 INVALID_ARGUMENT");
    }
}

package io.vpsmanager.api;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** A test over real HTTP. All such tests share one server. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
abstract class HttpTest {

    static final String VPS = "/1.0/vps/" + Samples.NAME;

    final FakeApis apis;
    final TestClient client;

    HttpTest(FakeApis apis, Environment environment) {
        this.apis = apis;
        this.client = new TestClient(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    @BeforeEach
    void forget() {
        apis.updates.clear();
        apis.filters.clear();
        apis.guarded.clear();
        apis.contexts.clear();
        apis.callers.clear();
    }
}

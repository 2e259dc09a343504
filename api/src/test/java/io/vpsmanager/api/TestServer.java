package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API alone, over a fake contract. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(ApiConfiguration.class)
class TestServer {

    static final String SESSION_COOKIE = "session";
    static final String PUBLIC_URL = "https://vps.example.com:8443";

    @Bean
    FakeApis apis() {
        return new FakeApis();
    }

    @Bean
    ApiSettings apiSettings() {
        return new ApiSettings(() -> PUBLIC_URL + "/", Optional.of(SESSION_COOKIE));
    }

    static final Watch WATCH = new Watch();

    @Bean
    CallObserver watch() {
        return WATCH;
    }

    /** Keeps what it saw, and refuses a call when told to. */
    static final class Watch implements CallObserver {

        @Override
        public void changes() {}

        private static final long PATIENCE_SECONDS = 10;
        private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
        private final AtomicBoolean refuse = new AtomicBoolean();

        /** Whether a call ended so; it may be noted after its answer has come. */
        boolean sees(String call) throws InterruptedException {
            String next = "";
            while (next != null && !next.equals(call)) {
                next = seen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return next != null;
        }

        void refuseNext() {
            refuse.set(true);
        }

        @Override
        public void arrives(String remoteAddress) {
            if (refuse.getAndSet(false)) {
                throw ContractException.tooMany("too many", Duration.ofSeconds(3));
            }
        }

        @Override
        public void answered(String operation, int status, Duration took) {
            seen.add(operation + " " + status);
        }
    }
}

package io.vpsmanager.api;

import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Makes query ids in OVHcloud's form, such as `EU.ext-1.5f0e6a91.17.8b9a4d0c8d0f4a4e`. */
final class QueryIds {

    private final RandomGenerator random;
    private final String process;
    private final AtomicLong calls = new AtomicLong();

    QueryIds(RandomGenerator random) {
        this.random = random;
        this.process = HexFormat.of().toHexDigits(random.nextInt());
    }

    String next() {
        return "EU.ext-1." + process + "." + calls.incrementAndGet() + "."
                + HexFormat.of().toHexDigits(random.nextLong());
    }
}

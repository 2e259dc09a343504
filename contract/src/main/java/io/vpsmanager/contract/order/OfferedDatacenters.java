package io.vpsmanager.contract.order;

import io.vpsmanager.contract.value.WireValue;
import java.util.List;

/** Where a plan can be had, `vps.order.rule.Datacenters` on the wire. */
public record OfferedDatacenters(List<Offered> datacenters) {

    public OfferedDatacenters {
        datacenters = List.copyOf(datacenters);
    }

    /** A data centre by its code. */
    public record Offered(String datacenter, Status status) {}

    /** Whether there is something left to order. */
    public enum Status implements WireValue {
        AVAILABLE("available"),
        OUT_OF_STOCK("out-of-stock");

        private final String wire;

        Status(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}

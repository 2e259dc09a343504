package io.vpsmanager.contract.order;

import io.vpsmanager.contract.value.WireValue;
import java.util.List;

/** Where a plan is available, `vps.order.rule.Datacenters` on the wire. */
public record OfferedDatacenters(List<Offered> datacenters) {

    public OfferedDatacenters {
        datacenters = List.copyOf(datacenters);
    }

    /**
     * A data centre by its code.
     *
     * @param code the same code
     * @param daysBeforeDelivery 0 if a server is delivered at once
     * @param linuxStatus for systems of this kind, as `windowsStatus`
     */
    public record Offered(
            String code,
            String datacenter,
            long daysBeforeDelivery,
            Status linuxStatus,
            Status status,
            Status windowsStatus) {}

    /** Whether there is stock left to order. */
    public enum Status implements WireValue {
        AVAILABLE("available"),
        OUT_OF_STOCK("out-of-stock"),
        OUT_OF_STOCK_PREORDER_ALLOWED("out-of-stock-preorder-allowed");

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

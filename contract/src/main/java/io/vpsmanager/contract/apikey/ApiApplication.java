package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.value.WireValue;

/** An application as its owner sees it, `auth.ApiApplication` on the wire; its secret is never shown again. */
public record ApiApplication(
        long applicationId, String applicationKey, String description, String name, Status status) {

    /** Whether an application may be used. */
    public enum Status implements WireValue {
        ACTIVE("active"),
        BLOCKED("blocked"),
        INACTIVE("inactive"),
        TRUSTED("trusted");

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

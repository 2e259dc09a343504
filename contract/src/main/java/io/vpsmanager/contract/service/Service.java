package io.vpsmanager.contract.service;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service, `services.Service` on the wire. `possibleRenewPeriod` is in months. */
public record Service(
        boolean canDeleteAtExpiration,
        AccountId contactAdmin,
        AccountId contactBilling,
        AccountId contactTech,
        LocalDate creation,
        ServiceName domain,
        @Nullable LocalDate engagedUpTo,
        LocalDate expiration,
        @Nullable List<Long> possibleRenewPeriod,
        @Nullable Renew renew,
        RenewalType renewalType,
        long serviceId,
        State status) {

    /** How the service is renewed, `service.RenewType` on the wire. `period` is in months. */
    public record Renew(
            boolean automatic,
            boolean deleteAtExpiration,
            boolean forced,
            @Nullable Boolean manualPayment,
            @Nullable Long period) {}

    /** The renewal rule. */
    public enum RenewalType implements WireValue {
        AUTOMATIC_FORCED_PRODUCT("automaticForcedProduct"),
        AUTOMATIC_V2012("automaticV2012"),
        AUTOMATIC_V2014("automaticV2014"),
        AUTOMATIC_V2016("automaticV2016"),
        MANUAL("manual"),
        ONE_SHOT("oneShot"),
        OPTION("option");

        private final String wire;

        RenewalType(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /** Whether the service is paid for. */
    public enum State implements WireValue {
        AUTORENEW_IN_PROGRESS("autorenewInProgress"),
        EXPIRED("expired"),
        IN_CREATION("inCreation"),
        OK("ok"),
        PENDING_DEBT("pendingDebt"),
        UN_PAID("unPaid");

        private final String wire;

        State(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}

package io.vpsmanager.cloud.service;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.value.Change;
import java.util.List;
import java.util.Optional;

/**
 * How a service is renewed.
 *
 * @param manualPayment whether each renewal is paid by hand; empty: when it is not automatic
 * @param period months
 */
public record Renewal(boolean automatic, boolean deleteAtExpiration, Optional<Boolean> manualPayment, long period) {

    /** The periods a service may be renewed for, in months. */
    static final List<Long> PERIODS = List.of(1L, 3L, 6L, 12L);

    /** This renewal with the changes of a request. */
    public Renewal changed(RenewUpdate update) {
        if (update.forced() instanceof Change.Set<Boolean>(Boolean forced) && forced) {
            throw ContractException.invalid("renew.forced", "renew.forced cannot be set: no renewal is forced here");
        }
        return new Renewal(
                flag(update.automatic(), automatic),
                flag(update.deleteAtExpiration(), deleteAtExpiration),
                switch (update.manualPayment()) {
                    case Change.Keep<Boolean> _ -> manualPayment;
                    case Change.Clear<Boolean> _ -> Optional.empty();
                    case Change.Set<Boolean>(Boolean manual) -> Optional.of(manual);
                },
                switch (update.period()) {
                    // Null means no change: clients send the whole object back, and there is always a period.
                    case Change.Keep<Long> _ -> period;
                    case Change.Clear<Long> _ -> period;
                    case Change.Set<Long>(Long months) -> checked(months);
                });
    }

    /** The same renewal, but ending at expiry. */
    public Renewal ending() {
        return new Renewal(automatic, true, manualPayment, period);
    }

    /** For events, as a change from the previous renewal. */
    public EventData told(Renewal before) {
        return EventData.of(EventData.Name.RENEWAL, automatic ? "automatic" : "manual")
                .with(EventData.Name.MONTHS, Long.toString(period))
                .with(EventData.Name.DELETED, deleteAtExpiration ? "yes" : before.deleteAtExpiration ? "kept" : "no");
    }

    Service.Renew renew() {
        return new Service.Renew(automatic, deleteAtExpiration, false, manualPayment.orElse(!automatic), period);
    }

    private static boolean flag(Change<Boolean> change, boolean now) {
        return change instanceof Change.Set<Boolean>(Boolean wanted) ? wanted : now;
    }

    private static long checked(long months) {
        if (!PERIODS.contains(months)) {
            throw ContractException.invalid(
                    "renew.period", "renew.period must be one of possibleRenewPeriod: " + PERIODS);
        }
        return months;
    }
}

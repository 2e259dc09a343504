package io.vpsmanager.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.datacenter.Country;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsCondition;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day on the console warns of the end of a service. */
class ExpiryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "0, false, SOON",
        "29, false, SOON",
        "30, false, FAR",
        "31, false, FAR",
        "-1, true, PAST",
        "40, true, PAST"
    })
    void lessThanThirtyDaysAreSoon(int days, boolean expired, Expiry expected) {
        VpsCondition condition = new VpsCondition(
                VpsState.RUNNING,
                VpsCondition.Hold.NOTHING,
                expired,
                false,
                false,
                Set.of(),
                false,
                VpsVersion.V2025_1,
                Set.of());
        VpsSummary vps = new VpsSummary(
                ServiceName.valueOf("vps-1"),
                Optional.empty(),
                condition,
                NetbootMode.LOCAL,
                Optional.empty(),
                "VPS Value 2025",
                new Datacenter(Country.FR, "Gravelines", "GRA"),
                Optional.empty(),
                TODAY.plusDays(days),
                Optional.empty());
        assertThat(Expiry.of(vps, TODAY)).isEqualTo(expected);
    }
}

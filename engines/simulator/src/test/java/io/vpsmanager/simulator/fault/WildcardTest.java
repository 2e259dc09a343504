package io.vpsmanager.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

    @ParameterizedTest
    @CsvSource({
        "engine.reboot,   engine.reboot,            true",
        "engine.reboot,   engine.rebootx,           false",
        "engine.reboot,   engineXreboot,            false",
        "engine.*,        engine.reboot,            true",
        "*,               engine.reboot,            true",
        "*.after,         step.rebootVm.stop.after, true",
        "*.after,         step.rebootVm.after.x,    false",
        "step.*.*.before, step.rebootVm.stop.before, true",
        "step.*.*.before, step.rebootVm.before,     false",
        "vps-1*,          vps-1,                    true",
    })
    void aStarStandsForAnyText(String pattern, String text, boolean matches) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(matches);
    }
}

package io.vpsmanager.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.engine.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultFileTest {

    private final Path folder;

    FaultFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("faults.yaml"), text);
    }

    @Test
    void readsEveryKind() throws IOException {
        Path file = file("""
                rules:
                  - place: engine.reboot
                    subject: vps-test-01.*
                    kind: hold
                  - {place: read.option, kind: delay, by: 90s, times: 3}
                  - {place: engine.createDisk, kind: fail, reason: no room, passing: true, times: 2}
                  - {place: "*.after", kind: lostReply}
                  - {place: engine.start, kind: wrongState}
                """);
        assertThat(FaultFile.load(file))
                .containsExactly(
                        new FaultRule("engine.reboot", "vps-test-01.*", new Fault.Hold(), null),
                        new FaultRule("read.option", "*", new Fault.Delay(Duration.ofSeconds(90)), 3),
                        new FaultRule("engine.createDisk", "*", new Fault.Fail("no room", true), 2),
                        new FaultRule("*.after", "*", new Fault.LostReply(), null),
                        new FaultRule("engine.start", "*", new Fault.WrongState(), null));
    }

    @Test
    void namesEveryWrongEntryAndItsCure() throws IOException {
        Path file = file("""
                rules:
                  - {kind: hold}
                  - {place: engine.stop, kind: slow}
                  - {place: engine.stop, kind: delay}
                  - {place: engine.stop, kind: delay, by: soon}
                  - {place: engine.stop, kind: hold, tiems: 2}
                  - {place: engine.stop, kind: lostReply, times: 0}
                  - {place: engine.stop, kind: fail, passing: perhaps}
                  - engine.stop
                  - {place: bogus.stop, kind: hold}
                """);
        assertThatThrownBy(() -> FaultFile.load(file))
                .isInstanceOf(FaultFileException.class)
                .hasMessageContainingAll(
                        "rule 9: place can be engine.",
                        "faults.yaml: rule 1: `place` is missing; write for example `place: engine.reboot`",
                        "rule 2: there is no kind 'slow'; write one of hold, hang, delay, fail, lostReply, wrongState",
                        "rule 3: `by` must be a time such as 500ms, 90s, 5m or 1h; it is missing",
                        "rule 4: `by` must be a time such as 500ms, 90s, 5m or 1h, not 'soon'",
                        "rule 5: a hold has no `tiems`; it may have kind, place, subject, times",
                        "rule 6: `times` must be a whole number from 1, not '0'",
                        "rule 7: `passing` must be true or false, not 'perhaps'",
                        "rule 8: write `place: …` and `kind: …` under the `-`");
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Path missing = folder.resolve("none.yaml");
        assertThatThrownBy(() -> FaultFile.load(missing)).hasMessageContaining("there is no such file");
        Path unquoted = file("rules:\n  - {kind: hold, place: *}\n");
        assertThatThrownBy(() -> FaultFile.load(unquoted)).hasMessageContainingAll("line 2", "between quotes");
        Path empty = file("");
        assertThatThrownBy(() -> FaultFile.load(empty)).hasMessageContaining("a fault file is `rules:`");
    }
}

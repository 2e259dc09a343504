package io.vpsmanager.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "FR_FR, 0, '0_o'",
        "FR_FR, 999, '999_o'",
        "FR_FR, 1000, '1_ko'",
        "FR_FR, 393216, '393_ko'",
        "FR_FR, 999499, '999_ko'",
        "FR_FR, 999500, '1_Mo'",
        "FR_FR, 1500000000, '1,5_Go'",
        "EN_GB, 393216, '393_kB'",
        "DE_DE, 1500000000, '1,5_GB'",
        "FR_FR, 9000000000000000, '9_000_To'"
    })
    void aSizeStandsInTheLargestUnitOfWhichThereIsOne(Language language, long bytes, String written) {
        assertThat(new Formats(language, ZoneOffset.UTC).fileSize(bytes)).isEqualTo(written.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "FR_FR, 999, '999_o'",
        "FR_FR, 1024, '1_Kio'",
        "FR_FR, 1610612736, '1,5_Gio'",
        "EN_GB, 1024, '1_KiB'",
        "EN_GB, 104857600, '100_MiB'",
        "DE_DE, 1610612736, '1,5_GiB'",
        "DE_DE, 2199023255552, '2_TiB'"
    })
    void memoryAndDisksAreCountedInBinaryUnits(Language language, double bytes, String written) {
        assertThat(new Formats(language, ZoneOffset.UTC).bytes(bytes)).isEqualTo(written.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"2048, '2_Gio'", "512, '512_Mio'", "1536, '1_536_Mio'"})
    void memoryIsWrittenInTheUnitThatGivesAWholeNumber(long mebibytes, String written) {
        assertThat(new Formats(Language.FR_FR, ZoneOffset.UTC).memory(mebibytes))
                .isEqualTo(written.replace('_', '\u00a0'));
    }
}

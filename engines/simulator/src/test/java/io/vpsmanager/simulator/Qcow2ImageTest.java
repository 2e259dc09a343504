package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Qcow2ImageTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void whatIsOnTheDiskIsReadBack(int length) {
        String content = "x".repeat(length);
        Qcow2Image image = new Qcow2Image(160L << 30, content.getBytes(StandardCharsets.UTF_8));

        Qcow2File file = Qcow2File.read(image);

        assertThat(file.diskSize()).isEqualTo(160L << 30);
        // The reader ends at the first zero.
        assertThat(file.disk()).isEqualTo(content);
    }

    @Test
    void aStreamGoesOnFromAnywhere() throws Exception {
        Qcow2Image image = new Qcow2Image(1L << 30, "content".getBytes(StandardCharsets.UTF_8));
        try (InputStream stream = image.open(0)) {
            assertThat(stream.skip(5L * Qcow2Image.CLUSTER)).isEqualTo(5L * Qcow2Image.CLUSTER);
            assertThat(stream.read()).isEqualTo('c');
            assertThat(stream.skip(Long.MAX_VALUE)).isEqualTo(Qcow2Image.CLUSTER - 1);
            assertThat(stream.read()).isEqualTo(-1);
        }
        assertThatThrownBy(() -> image.open(image.size() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aDiskThatCannotBeAddressedIsRefused() {
        assertThatThrownBy(() -> new Qcow2Image((4L << 40) + 1, new byte[0]))
                .hasMessageContaining("no one first table");
    }
}

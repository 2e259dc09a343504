package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.value.ServiceName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sold, and that what was sold stays as it was sold. */
class CatalogueTest {

    @ParameterizedTest
    @EnumSource
    void aServerKeepsThePlanItWasSoldUnder(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        Model sold = world.as(CloudWorld.ALICE).vps().get(name).model();
        Catalogue before = CatalogueFile.shipped();
        Catalogue emptied = new Catalogue(before.datacenters(), List.of(), List.of(), before.images());

        Model now = world.selling(emptied)
                .apis()
                .ovh(new Caller.Person(CloudWorld.ALICE, "session"), world.context())
                .vps()
                .get(name)
                .model();

        assertThat(now).isEqualTo(sold);
        assertThat(now.offer()).isEqualTo("VPS Comfort 2025");
    }

    @Test
    void theShippedCatalogueHasTheFiveModelsOf2025AndOlderRangesRetired() {
        Catalogue catalogue = CatalogueFile.shipped();
        assertThat(catalogue.plans().stream().filter(plan -> !plan.retired()).map(plan -> plan.offer()))
                .containsExactly(
                        "VPS Starter 2025",
                        "VPS Value 2025",
                        "VPS Essential 2025",
                        "VPS Comfort 2025",
                        "VPS Elite 2025");
        assertThat(catalogue.findPlan("vps-2019-essential").orElseThrow().retired())
                .isTrue();
    }

    @Test
    void aMistakeInTheFileIsNamed(@TempDir Path folder) throws IOException {
        String shipped;
        try (InputStream stream = CatalogueFile.class.getResourceAsStream("/catalogue.yaml")) {
            shipped = new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = folder.resolve("catalogue.yaml");

        Files.writeString(file, shipped.replaceFirst("datacenters: \\[GRA", "datacenters: [MOON, GRA"));
        assertThatThrownBy(() -> CatalogueFile.read(file)).hasMessageContaining("names the data centre MOON");
        Files.writeString(file, shipped.replaceFirst("vcores: 1", "vcorez: 1"));
        assertThatThrownBy(() -> CatalogueFile.read(file)).hasMessageContaining("vcores");
    }
}

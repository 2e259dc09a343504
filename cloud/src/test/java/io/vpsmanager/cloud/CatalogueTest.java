package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sold, and that what was sold stays as it was sold. */
class CatalogueTest {

    @ParameterizedTest
    @EnumSource
    void aServerKeepsThePlanItWasSoldUnder(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        Model sold = world.api(VpsApi.class, CloudWorld.ALICE).get(name).model();
        Catalogue before = CatalogueFile.shipped();
        Catalogue emptied = new Catalogue(before.datacenters(), List.of(), List.of(), before.images());

        Model now = world.selling(emptied)
                .apis()
                .of(VpsApi.class, new Caller.Person(CloudWorld.ALICE, "session"), world.context())
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
}

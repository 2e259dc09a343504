package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.value.AccountId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What mails say is not read in the database. */
class SealedEmailTest {

    @ParameterizedTest
    @EnumSource
    void whatItSaysIsSealed(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.cloud.core().database().transaction().executeWithoutResult(_ -> world.cloud
                .core()
                .emails()
                .write(
                        "sealed",
                        CloudWorld.ALICE,
                        new EmailTemplate(
                                EmailTemplate.Kind.DELIVERED_WITHOUT_PASSWORD,
                                "/vps/detail/vps-1/dashboard",
                                Map.of("vps", "vps-1", "address", "192.0.2.7", "system", "Debian 13"))));
        Email written = only(world, CloudWorld.ALICE);
        assertThat(kept(world)).doesNotContain("dashboard", "vps.example.com", "Bonjour");

        // As versions before kept it.
        world.cloud
                .core()
                .database()
                .sql()
                .sql("UPDATE email SET body = ?, path = '/clear', sealed_body = NULL, sealed_path = NULL")
                .param(written.body())
                .update();
        assertThat(only(world, CloudWorld.ALICE)).isEqualTo(written);
        world.selling(CatalogueFile.shipped());
        assertThat(kept(world)).doesNotContain("clear", "vps.example.com", "Bonjour");
        assertThat(only(world, CloudWorld.ALICE)).isEqualTo(written);
        assertThat(world.api(EmailViews.class, CloudWorld.ALICE)
                        .get(written.id())
                        .path())
                .isEqualTo("/clear");
    }

    /** The whole row, as somebody reads it who has the database alone. */
    private static String kept(CloudWorld world) {
        return world.cloud.core().database().sql().sql("SELECT * FROM email").query().listOfRows().stream()
                .map(row -> row.values().toString())
                .collect(Collectors.joining());
    }

    private static Email only(CloudWorld world, AccountId account) {
        List<Email> emails = world.api(EmailApi.class, account).listObjects();
        assertThat(emails).hasSize(1);
        return emails.getFirst();
    }
}

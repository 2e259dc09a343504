package io.vpsmanager.e2e.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.vps.NewVps;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.cloud.vps.VpsRegistration;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Fills a stopped manager's database with many varied servers, and the simulator with their machines. */
final class Seed {

    private static final int BATCH = 1_000;
    private static final int NUMBERS = 1_000_000;
    private static final List<String> WORDS = List.of(
            "Boutique", "Élan", "api", "Mail", "Base", "web", "Staging", "Zoé", "build", "Forge", "Ökostrom", "cache");

    private final CloudDatabase database;
    private final Catalogue catalogue = CatalogueFile.shipped();
    private final Random random = new Random(42);

    private Seed(CloudDatabase database) {
        this.database = database;
    }

    /** The name of an account's server number `i`. */
    static String name(AccountId account, int i) {
        return "vps-" + account.value().substring(0, 2) + String.format("%06d", i) + ".vps.ovh.net";
    }

    /** Gives each account as many servers as the map says. */
    static void fill(Path data, Map<AccountId, Integer> accounts) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + data.resolve("database").toAbsolutePath());
        config.setUsername("vps");
        config.setPassword("");
        try (HikariDataSource source = new HikariDataSource(config)) {
            fill(CloudDatabase.open(source), accounts);
        }
    }

    static void fill(CloudDatabase database, Map<AccountId, Integer> accounts) {
        Seed seed = new Seed(database);
        accounts.forEach(seed::fill);
        seed.machines();
    }

    private void fill(AccountId account, int servers) {
        for (int from = 0; from < servers; from += BATCH) {
            int start = from;
            database.transaction().executeWithoutResult(_ -> {
                for (int i = start; i < Math.min(start + BATCH, servers); i++) {
                    enter(account, i);
                }
            });
        }
    }

    private void enter(AccountId account, int i) {
        ServerPlan plan = catalogue.plans().get(random.nextInt(catalogue.plans().size()));
        Site site = catalogue
                .datacenters()
                .get(random.nextInt(catalogue.datacenters().size()));
        Optional<String> display = i % 10 == 0
                ? Optional.empty()
                : Optional.of(WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(NUMBERS));
        Set<VpsOption> options =
                plan.options().contains(VpsOption.SNAPSHOT) && i % 3 == 0 ? Set.of(VpsOption.SNAPSHOT) : Set.of();
        ServiceId id = new VpsRegistration(database)
                .enter(new NewVps(
                        new ServiceName(name(account, i)),
                        display,
                        new UUID(random.nextLong(), random.nextLong()),
                        plan,
                        site,
                        catalogue.images().getFirst().id(),
                        options,
                        Map.of(Role.ADMIN, account, Role.TECH, account, Role.BILLING, account),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2030, 1, 1).plusDays(random.nextInt(700))));
        InetAddress address = InetAddress.ofLiteral("198.18." + i / 250 % 250 + "." + (i % 250 + 1));
        new VpsStore(database).setMainIp(id, Optional.of(address));
    }

    /** Every server runs but each ninth, and so does its machine. */
    private void machines() {
        database.sql().sql("UPDATE vps SET state = 'running'").update();
        database.sql()
                .sql("UPDATE vps SET state = 'stopped' WHERE MOD(service_id, 9) = 0")
                .update();
        database.sql()
                .sql(
                        "UPDATE vps_listed_state SET state = CASE WHEN MOD(service_id, 9) = 0 THEN 'stopped' ELSE 'running' END")
                .update();
        database.sql().sql("""
                        INSERT INTO simulator.machine (name, power, boot, vcores, memory, addresses, mac_address)
                        SELECT s.name, CASE WHEN v.state = 'stopped' THEN 'OFF' ELSE 'ON' END, 'LOCAL', v.vcores, v.memory,
                               v.main_ip, 'fa:16:3e:00:00:00'
                        FROM vps v JOIN service s ON s.id = v.service_id
                        WHERE s.name NOT IN (SELECT name FROM simulator.machine)
                        """).update();
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsUpdate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The listing is a copy: whatever changes a server changes what its contacts are listed. */
class VpsListingTest {

    private static final String LISTED = """
            SELECT l.account, l.service_id, l.name, l.datacenter, l.model_offer, t.state, l.expiration, l.search_text,
                   l.display_key, t.name_key, l.model_key, l.location_key, l.ip_key
            FROM vps_listing l JOIN vps_listed_state t ON t.account = l.account AND t.service_id = l.service_id""";
    private static final String TRUE = """
            SELECT c.account, v.service_id, s.name, v.datacenter, v.model_offer, v.state, s.expiration, v.search_text,
                   v.display_key, v.name_key, v.model_key, v.location_key, v.ip_key
            FROM (SELECT DISTINCT account, service_id FROM contact) c
            JOIN vps v ON v.service_id = c.service_id JOIN service s ON s.id = c.service_id""";

    @ParameterizedTest
    @EnumSource
    void keepsInStep(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName first = world.running();
        ServiceName second = world.order("Zoé", "vps-2019-value", "SBG").serviceName();
        assertInStep(world, 2);

        world.api(VpsApi.class, CloudWorld.ALICE).update(first, VpsUpdate.none().withDisplayName(Change.set("Étoile")));
        world.api(PowerApi.class, CloudWorld.ALICE).reboot(first);
        assertInStep(world, 2);

        world.cloud.operator().setContact(first, Role.TECH, CloudWorld.BOB, world.context());
        assertInStep(world, 3);
        world.cloud.operator().setContact(first, Role.TECH, CloudWorld.ALICE, world.context());
        assertInStep(world, 2);

        ServiceName gone = world.running();
        world.finish(world.cloud.operator().deleteVps(gone, world.context()).id());
        assertInStep(world, 2);
        assertThat(world.api(VpsApi.class, CloudWorld.ALICE).list()).containsExactly(first, second);
    }

    static void assertInStep(CloudWorld world) {
        assertInStep(world, count(world, "(" + TRUE + ") really"));
    }

    private static void assertInStep(CloudWorld world, long rows) {
        assertThat(count(world, "(" + LISTED + ") listed")).isEqualTo(rows);
        assertThat(count(world, "(" + TRUE + ") really")).isEqualTo(rows);
        assertThat(count(world, "(" + LISTED + " EXCEPT " + TRUE + ") odd")).isZero();
        assertThat(count(world, """
                        (SELECT account, model_offer, datacenter, count(*) AS servers FROM vps_listing
                        GROUP BY account, model_offer, datacenter
                        EXCEPT SELECT account, model_offer, datacenter, servers FROM vps_tally) odd""")).isZero();
        assertThat(world.cloud
                        .core()
                        .database()
                        .sql()
                        .sql("SELECT COALESCE(SUM(servers), 0) FROM vps_tally")
                        .query(Long.class)
                        .single())
                .isEqualTo(rows);
    }

    private static long count(CloudWorld world, String table) {
        return world.cloud
                .core()
                .database()
                .sql()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}

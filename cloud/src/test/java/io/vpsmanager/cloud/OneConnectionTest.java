package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.cloud.identity.Applications;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.identity.SignedCall;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.status.StatusApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsViews;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No call holds a connection while it waits for a second one: with many callers that stops them all. */
class OneConnectionTest {

    private static final long CONNECT_MILLIS = 1_000;

    @ParameterizedTest
    @EnumSource
    void everyCallNeedsOneConnectionAtATime(TestDatabase database) {
        HikariDataSource pool = database.open();
        CloudWorld world = CloudWorld.on(pool);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(CONNECT_MILLIS);
        pool.getHikariPoolMXBean().softEvictConnections();

        ServiceName name = world.running();
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).reboot(name).id());
        world.api(VpsViews.class, CloudWorld.ALICE)
                .page(new VpsQuery("", Set.of(), Set.of(), Set.of(), VpsQuery.Sort.IP, false, 1, 25));
        world.api(TaskViews.class, CloudWorld.ALICE).list(name, 10);
        world.api(ServiceApi.class, CloudWorld.ALICE).get(name);
        world.api(StatusApi.class, CloudWorld.ALICE).get(name);
        world.api(MeApi.class, CloudWorld.ALICE).get();
        world.cloud.apis().publicApi(OrderRuleApi.class).datacenters(null, Subsidiary.FR, "vps-2025-comfort");
        world.api(ServiceApi.class, CloudWorld.ALICE).update(name, new ServiceUpdate(Change.keep()));
        world.api(IpApi.class, CloudWorld.ALICE).remove(name, world.addIp(name));
        world.finish(world.vps(name).task().orElseThrow().id());
        world.cloud.reconciler().reconcile();
        CallContext context = CallContext.of("query", Origin.CONSOLE, "127.0.0.1");
        assertThat(world.cloud.apis().identity().signIn(CloudWorld.ALICE.value(), "correct horse", "", context))
                .isPresent();
        Applications.Keys keys = world.cloud
                .operator()
                .createApplication(CloudWorld.ALICE, "test", List.of(new AccessRule(AccessRule.Method.GET, "/*")));
        Assertions.assertThatThrownBy(() -> world.cloud
                        .apis()
                        .identity()
                        .authenticate(new SignedCall(
                                keys.applicationKey(),
                                keys.consumerKey(),
                                Long.toString(world.clock.instant().getEpochSecond()),
                                "$1$wrong",
                                "GET",
                                List.of("http://localhost/1.0/me"),
                                "",
                                "127.0.0.1")))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_SIGNATURE));
    }
}

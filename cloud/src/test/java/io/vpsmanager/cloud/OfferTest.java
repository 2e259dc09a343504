package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.order.OfferedDatacenters.Status;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.order.OsChoices;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server could have, how it is renewed, and what could be ordered. */
class OfferTest {

    @ParameterizedTest
    @EnumSource
    void imagesAndTemplatesAreThoseOfThePlan(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        OvhApi alice = world.as(CloudWorld.ALICE);

        assertThat(alice.images().available(name))
                .hasSizeGreaterThan(1)
                .contains(alice.images().current(name).id())
                .allSatisfy(id ->
                        assertThat(alice.images().getAvailable(name, id).id()).isEqualTo(id));
        assertThat(alice.templates().list(name))
                .hasSameSizeAs(alice.images().available(name))
                .allSatisfy(
                        id -> assertThat(alice.templates().get(name, id).id()).isEqualTo(id))
                .allSatisfy(
                        id -> assertThat(alice.templates().software(name, id)).isEmpty());
        assertThat(alice.images().software(name)).isEmpty();
        assertCode(ErrorCode.NOT_FOUND, () -> alice.images().getAvailable(name, "none"));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.images().getSoftware(name, 1));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.templates().get(name, 1));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.templates().software(name, 1));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.templates()
                .getSoftware(name, alice.templates().list(name).getFirst(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void upgradesAreTheBiggerModels(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        Model now = world.as(CloudWorld.ALICE).vps().get(name).model();

        assertThat(world.as(CloudWorld.ALICE).models().availableUpgrade(name))
                .isNotEmpty()
                .doesNotContain(now)
                .allSatisfy(model -> {
                    assertThat(model.version()).isEqualTo(now.version());
                    assertThat(model.datacenter()).contains("GRA");
                    assertThat(model.memory()).isGreaterThanOrEqualTo(now.memory());
                    assertThat(model.disk()).isGreaterThanOrEqualTo(now.disk());
                    assertThat(model.vcore()).isGreaterThanOrEqualTo(now.vcore());
                });
        assertThat(world.as(CloudWorld.ALICE).ips().countries(name)).containsExactly(Ip.Geolocation.FR);
    }

    @ParameterizedTest
    @EnumSource
    void theRulesOfAnOrderComeFromTheCatalogue(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        OrderRuleApi rules = world.cloud.apis().orderRules();

        assertThat(rules.datacenters(null, Subsidiary.FR, "vps-2025-comfort").datacenters())
                .hasSize(7)
                .allSatisfy(offered -> assertThat(offered.status()).isEqualTo(Status.AVAILABLE));
        assertThat(rules.osChoices("GRA", "Debian 12").choices())
                .contains(new OsChoices.Choice("Debian 12", OsChoices.Status.CHECKED_BY_DEFAULT))
                .contains(new OsChoices.Choice("Debian 13", OsChoices.Status.AVAILABLE));
        assertCode(ErrorCode.NOT_FOUND, () -> rules.datacenters(null, Subsidiary.FR, "vps-1999"));
        assertCode(ErrorCode.NOT_FOUND, () -> rules.osChoices("MARS", "Debian 12"));
        assertInvalid("os", () -> rules.datacenters("Amiga OS", Subsidiary.FR, "vps-2025-comfort"));
        assertInvalid("os", () -> rules.osChoices("GRA", "Amiga OS"));
    }

    @ParameterizedTest
    @EnumSource
    void renewalIsChangedInPart(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        OvhApi alice = world.as(CloudWorld.ALICE);

        alice.services().update(name, renew(Change.set(false), Change.keep(), Change.set(12L)));
        assertThat(alice.services().get(name).renew()).isEqualTo(new Service.Renew(false, false, false, true, 12L));
        assertThat(alice.services().get(name).renewalType()).isEqualTo(Service.RenewalType.MANUAL);

        alice.services().update(name, renew(Change.set(true), Change.set(true), Change.keep()));
        assertThat(alice.services().get(name).renew()).isEqualTo(new Service.Renew(true, true, false, true, 12L));

        alice.services().update(name, renew(Change.keep(), Change.clear(), Change.clear()));
        assertThat(alice.services().get(name).renew()).isEqualTo(new Service.Renew(true, true, false, false, 12L));
    }

    @ParameterizedTest
    @EnumSource
    void aWrongRenewalChangesNothing(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        OvhApi alice = world.as(CloudWorld.ALICE);
        Service before = alice.services().get(name);

        assertInvalid("renew.period", () -> alice.services()
                .update(name, renew(Change.set(false), Change.keep(), Change.set(5L))));
        assertInvalid("renew", () -> alice.services().update(name, new ServiceUpdate(Change.clear())));
        assertThat(alice.services().get(name)).isEqualTo(before);
        assertCode(
                ErrorCode.NOT_FOUND,
                () -> world.as(CloudWorld.BOB).services().update(name, new ServiceUpdate(Change.keep())));
    }

    private static ServiceUpdate renew(Change<Boolean> automatic, Change<Boolean> manual, Change<Long> period) {
        return new ServiceUpdate(Change.set(new RenewUpdate(automatic, manual, Change.set(false), manual, period)));
    }

    private static void assertInvalid(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(e.field()).contains(field);
        });
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}

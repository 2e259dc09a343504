package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.order.OfferedDatacenters.Status;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.order.OsChoices;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsApi;
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
        CloudWorld.As alice = world.as(CloudWorld.ALICE);

        assertThat(alice.api(ImageApi.class).available(name))
                .hasSizeGreaterThan(1)
                .contains(alice.api(ImageApi.class).current(name).id())
                .allSatisfy(id -> assertThat(
                                alice.api(ImageApi.class).getAvailable(name, id).id())
                        .isEqualTo(id));
        assertThat(alice.api(TemplateApi.class).list(name))
                .hasSameSizeAs(alice.api(ImageApi.class).available(name))
                .allSatisfy(id -> assertThat(
                                alice.api(TemplateApi.class).get(name, id).id())
                        .isEqualTo(id))
                .allSatisfy(id -> assertThat(alice.api(TemplateApi.class).software(name, id))
                        .isEmpty());
        assertThat(alice.api(ImageApi.class).software(name)).isEmpty();
        assertCode(ErrorCode.NOT_FOUND, () -> alice.api(ImageApi.class).getAvailable(name, "none"));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.api(ImageApi.class).getSoftware(name, 1));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.api(TemplateApi.class).get(name, 1));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.api(TemplateApi.class).software(name, 1));
        assertCode(ErrorCode.NOT_FOUND, () -> alice.api(TemplateApi.class)
                .getSoftware(name, alice.api(TemplateApi.class).list(name).getFirst(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void upgradesAreTheBiggerModels(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        Model now = world.api(VpsApi.class, CloudWorld.ALICE).get(name).model();

        assertThat(world.api(ModelApi.class, CloudWorld.ALICE).availableUpgrade(name))
                .isNotEmpty()
                .doesNotContain(now)
                .allSatisfy(model -> {
                    assertThat(model.version()).isEqualTo(now.version());
                    assertThat(model.datacenter()).contains("GRA");
                    assertThat(model.memory()).isGreaterThanOrEqualTo(now.memory());
                    assertThat(model.disk()).isGreaterThanOrEqualTo(now.disk());
                    assertThat(model.vcore()).isGreaterThanOrEqualTo(now.vcore());
                });
        assertThat(world.api(IpApi.class, CloudWorld.ALICE).countries(name)).containsExactly(Ip.Geolocation.FR);
    }

    @ParameterizedTest
    @EnumSource
    void theRulesOfAnOrderComeFromTheCatalogue(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        OrderRuleApi rules = world.cloud.apis().publicApi(OrderRuleApi.class);

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
        CloudWorld.As alice = world.as(CloudWorld.ALICE);

        alice.api(ServiceApi.class).update(name, renew(Change.set(false), Change.keep(), Change.set(12L)));
        assertThat(alice.api(ServiceApi.class).get(name).renew())
                .isEqualTo(new Service.Renew(false, false, false, true, 12L));
        assertThat(alice.api(ServiceApi.class).get(name).renewalType()).isEqualTo(Service.RenewalType.MANUAL);

        alice.api(ServiceApi.class).update(name, renew(Change.set(true), Change.set(true), Change.keep()));
        assertThat(alice.api(ServiceApi.class).get(name).renew())
                .isEqualTo(new Service.Renew(true, true, false, true, 12L));

        alice.api(ServiceApi.class).update(name, renew(Change.keep(), Change.clear(), Change.clear()));
        assertThat(alice.api(ServiceApi.class).get(name).renew())
                .isEqualTo(new Service.Renew(true, true, false, false, 12L));
    }

    @ParameterizedTest
    @EnumSource
    void aWrongRenewalChangesNothing(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        CloudWorld.As alice = world.as(CloudWorld.ALICE);
        Service before = alice.api(ServiceApi.class).get(name);

        assertInvalid("renew.period", () -> alice.api(ServiceApi.class)
                .update(name, renew(Change.set(false), Change.keep(), Change.set(5L))));
        assertInvalid("renew", () -> alice.api(ServiceApi.class).update(name, new ServiceUpdate(Change.clear())));
        assertThat(alice.api(ServiceApi.class).get(name)).isEqualTo(before);
        assertCode(ErrorCode.NOT_FOUND, () -> world.api(ServiceApi.class, CloudWorld.BOB)
                .update(name, new ServiceUpdate(Change.keep())));
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

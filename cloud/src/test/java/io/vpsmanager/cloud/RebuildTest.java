package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.MachineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fresh system in place of all that is on a server. */
class RebuildTest {

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJqM4cA0hZ0tqQ4yDq3nV3v7mQGm0yQ0T0rF3b0n2wLx alice@example.com";

    @ParameterizedTest
    @EnumSource
    void theServerRunsTheNewSystemWithANewPassword(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());
        String old = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        Image image = another(world, name);

        var task = rebuild(world, name, order(image.id()));
        assertThat(world.vps(name).state()).isEqualTo(VpsState.INSTALLING);
        world.finish(task.id());

        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        assertThat(world.api(ImageApi.class, CloudWorld.ALICE).current(name)).isEqualTo(image);
        assertThat(world.engine.isLetIn(new MachineId(name.value()), old)).isFalse();
        String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        assertThat(world.engine.isLetIn(new MachineId(name.value()), password)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyAloneLetsNobodyInByPassword(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());
        world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey(KEY, "laptop"));

        world.finish(rebuild(
                        world,
                        name,
                        new Rebuild(
                                another(world, name).id(),
                                Change.set("laptop"),
                                Change.keep(),
                                Change.set(true),
                                Change.set(false)))
                .id());

        assertThat(world.api(LoginApi.class, CloudWorld.ALICE).find(name)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        ServiceName name = world.running();
        String image = another(world, name).id();
        Change<String> none = Change.keep();
        Change<Boolean> no = Change.keep();

        refused(world, name, order("54c5d571"), "imageId");
        refused(world, name, new Rebuild(image, none, none, no, Change.set(true)), "installRTM");
        refused(world, name, new Rebuild(image, none, none, Change.set(true), no), "doNotSendPassword");
        refused(world, name, new Rebuild(image, Change.set("nobody's"), none, no, no), "sshKey");
        refused(world, name, new Rebuild(image, none, Change.set("ssh-ed25519 AAAA"), no, no), "publicSshKey");
        refused(world, name, new Rebuild(image, Change.set("a"), Change.set(KEY), no, no), "publicSshKey");
        assertThat(world.vps(name).task()).isEmpty();
    }

    private static void refused(CloudWorld world, ServiceName name, Rebuild order, String field) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> rebuild(world, name, order))
                .withMessageContaining(field)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private static io.vpsmanager.contract.task.Task rebuild(CloudWorld world, ServiceName name, Rebuild order) {
        return world.api(RebuildApi.class, CloudWorld.ALICE).rebuild(name, order);
    }

    private static Rebuild order(String image) {
        return new Rebuild(image, Change.keep(), Change.keep(), Change.keep(), Change.keep());
    }

    /** An image that the server has not. */
    private static Image another(CloudWorld world, ServiceName name) {
        var images = world.api(ImageApi.class, CloudWorld.ALICE);
        return images.available(name).stream()
                .filter(id -> !id.equals(images.current(name).id()))
                .map(id -> images.getAvailable(name, id))
                .findFirst()
                .orElseThrow();
    }
}

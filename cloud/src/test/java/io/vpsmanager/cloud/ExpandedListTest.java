package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ListQuery.Filter;
import io.vpsmanager.contract.form.ListQuery.Operator;
import io.vpsmanager.contract.form.ObjectPage;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.ResourceMetadata;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsApi;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of whole objects: filtered, sorted and cut alike by both databases. */
class ExpandedListTest {

    private static final List<String> FIELDS = List.of(
            "name",
            "displayName",
            "iam.displayName",
            "iam.id",
            "iam.state",
            "iam.urn",
            "cluster",
            "zone",
            "zoneType",
            "keymap",
            "lockStatus.locked",
            "lockStatus.reason",
            "netbootMode",
            "offerType",
            "state",
            "slaMonitoring",
            "memoryLimit",
            "vcore",
            "model.memory",
            "model.vcore",
            "model.disk",
            "model.maximumAdditionnalIp",
            "model.name",
            "model.offer",
            "model.version");
    /** Of which no server has a value here. */
    private static final List<String> NULLED = List.of("keymap", "lockStatus.reason");

    private static final Map<TestDatabase, CloudWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    private static CloudWorld world(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, ExpandedListTest::build);
    }

    /** vps-1 to vps-5, of which the last has no display name and stands elsewhere, on an older plan. */
    private static CloudWorld build(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (String name : List.of("Étoile", "zebra", "web_10", "100% coton")) {
            world.finish(world.order(name).id());
        }
        world.finish(world.order("", "vps-2019-value", "SBG").id());
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE)
                .stop(new ServiceName("vps-2"))
                .id());
        return world;
    }

    @ParameterizedTest
    @EnumSource
    void everyScalarFieldSortsAndFilters(TestDatabase database) {
        for (String field : FIELDS) {
            List<String> up = names(page(database, query(Optional.of(field), false, 1, 100)));
            List<String> down = names(page(database, query(Optional.of(field), true, 1, 100)));
            assertThat(up).as(field).hasSize(5);
            assertThat(down).as(field).isEqualTo(up.reversed());
            String value = value(database, field);
            for (Operator operator : Operator.values()) {
                ObjectPage<Vps> page = filtered(database, field, operator, value);
                assertThat(page.elements())
                        .as("%s %s", field, operator)
                        .isEqualTo(page.items().size());
            }
            assertThat(names(filtered(database, field, NULLED.contains(field) ? Operator.NE : Operator.EQ, value)))
                    .as(field)
                    .contains("vps-1");
        }
    }

    private static String value(TestDatabase database, String field) {
        Vps vps = world(database).api(VpsApi.class, CloudWorld.ALICE).get(new ServiceName("vps-1"));
        ResourceMetadata iam = Objects.requireNonNull(vps.iam());
        return switch (field) {
            case "name" -> vps.name().value();
            case "displayName", "iam.displayName" -> "Étoile";
            case "iam.id" -> iam.id().toString();
            case "iam.urn" -> iam.urn();
            case "cluster" -> vps.cluster();
            case "zone" -> vps.zone();
            case "zoneType" -> "region";
            case "netbootMode" -> "local";
            case "offerType" -> vps.offerType().wire();
            case "slaMonitoring", "lockStatus.locked" -> "false";
            case "iam.state" -> "OK";
            case "memoryLimit", "model.memory" -> "" + vps.memoryLimit();
            case "vcore", "model.vcore" -> "" + vps.vcore();
            case "model.disk" -> "" + vps.model().disk();
            case "model.maximumAdditionnalIp" -> "" + vps.model().maximumAdditionnalIp();
            case "model.name" -> vps.model().name();
            case "model.offer" -> vps.model().offer();
            case "model.version" -> vps.model().version().wire();
            default -> "running";
        };
    }

    @ParameterizedTest
    @EnumSource
    void operatorsCompareAsTheFieldDoes(TestDatabase database) {
        assertThat(find(database, "displayName", Operator.LIKE, "%ETO%")).containsExactly("vps-1");
        assertThat(find(database, "displayName", Operator.LIKE, "zebra%")).containsExactly("vps-2");
        assertThat(find(database, "displayName", Operator.LIKE, "%_%")).containsExactly("vps-3");
        assertThat(find(database, "displayName", Operator.LIKE, "vps%")).containsExactly("vps-5");
        assertThat(find(database, "iam.displayName", Operator.LIKE, "VPS%")).containsExactly("vps-5");
        assertThat(find(database, "displayName", Operator.NE, "zebra"))
                .containsExactly("vps-1", "vps-3", "vps-4", "vps-5");
        assertThat(find(database, "displayName", Operator.GT, "web_10")).containsExactly("vps-2");
        assertThat(find(database, "state", Operator.EQ, "stopped")).containsExactly("vps-2");
        assertThat(find(database, "name", Operator.IN, "vps-2", "vps-4", "vps-9"))
                .containsExactly("vps-2", "vps-4");
        assertThat(find(database, "name", Operator.NIN, "vps-2", "vps-4")).containsExactly("vps-1", "vps-3", "vps-5");
        assertThat(find(database, "zone", Operator.EQ, "Region OpenStack: os-sbg5"))
                .containsExactly("vps-5");
        assertThat(find(database, "iam.state", Operator.EQ, "EXPIRED")).isEmpty();
        assertThat(find(database, "zone", Operator.LIKE, "%sbg%")).containsExactly("vps-5");
        assertThat(find(database, "model.vcore", Operator.LT, "4")).containsExactly("vps-5");
        assertThat(find(database, "vcore", Operator.GTE, "99")).isEmpty();
        assertThat(find(database, "slaMonitoring", Operator.EQ, "false")).hasSize(5);
        assertThat(find(database, "name", Operator.GT, "back\\slash'")).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsCutAfterSortingAndPastTheEndIsEmpty(TestDatabase database) {
        ObjectPage<Vps> second = page(database, query(Optional.of("displayName"), false, 2, 2));
        assertThat(names(second)).containsExactly("vps-5", "vps-3");
        assertThat(second.elements()).isEqualTo(5);
        assertThat(names(page(database, query(Optional.empty(), false, 1, 100))))
                .isEqualTo(world(database).api(VpsApi.class, CloudWorld.ALICE).list().stream()
                        .map(ServiceName::value)
                        .toList());
        assertThat(page(database, query(Optional.empty(), false, 9, 100)).items())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void wholeObjectsAreThoseReadOneByOne(TestDatabase database) {
        CloudWorld world = world(database);
        ServiceName name = new ServiceName("vps-1");
        var ovh = world.as(CloudWorld.ALICE);
        CloudWorld.As expanded = expanded(database, CloudWorld.ALICE);

        assertThat(page(database, query(Optional.empty(), false, 1, 1)).items())
                .containsExactly(ovh.api(VpsApi.class).get(name));
        assertThat(expanded.api(DiskApi.class).listObjects(name))
                .isEqualTo(each(ovh.api(DiskApi.class).list(name), id -> ovh.api(DiskApi.class)
                        .get(name, id)));
        assertThat(expanded.api(IpApi.class).listObjects(name))
                .isEqualTo(each(ovh.api(IpApi.class).list(name), ip -> ovh.api(IpApi.class)
                        .get(name, ip)));
        assertThat(expanded.api(OptionApi.class).listObjects(name))
                .isEqualTo(each(ovh.api(OptionApi.class).list(name), option -> ovh.api(OptionApi.class)
                        .get(name, option)));
        assertThat(expanded.api(TaskApi.class).listObjects(name, TaskState.DONE, null))
                .isEqualTo(each(ovh.api(TaskApi.class).list(name, TaskState.DONE, null), id -> ovh.api(TaskApi.class)
                        .get(name, id)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void wholeObjectsOfAnAccountAndOfTheCatalogueAreThoseReadOneByOne(TestDatabase database) {
        CloudWorld world = world(database);
        ServiceName name = new ServiceName("vps-1");
        var ovh = world.as(CloudWorld.ALICE);
        CloudWorld.As expanded = expanded(database, CloudWorld.ALICE);
        ovh.api(SshKeyApi.class).add(new NewSshKey(AccountTest.KEY, "laptop"));
        world.cloud.operator().createApplication(CloudWorld.ALICE, "test", List.of());
        ovh.api(OAuth2ClientApi.class)
                .create(new OAuth2ClientRequest(
                        Change.keep(),
                        Change.set("for tests"),
                        Change.set(OAuth2Client.Flow.CLIENT_CREDENTIALS),
                        Change.set("test")));

        assertThat(expanded.api(SshKeyApi.class).listObjects())
                .isEqualTo(each(ovh.api(SshKeyApi.class).list(), ovh.api(SshKeyApi.class)::get))
                .isNotEmpty();
        assertThat(expanded.api(ApplicationApi.class).listObjects())
                .isEqualTo(each(ovh.api(ApplicationApi.class).list(), ovh.api(ApplicationApi.class)::get))
                .isNotEmpty();
        assertThat(expanded.api(CredentialApi.class).listObjects(null, null))
                .isEqualTo(each(ovh.api(CredentialApi.class).list(null, null), ovh.api(CredentialApi.class)::get))
                .isNotEmpty();
        assertThat(expanded.api(CredentialApi.class).listObjects(null, ApiCredential.State.REFUSED))
                .isEmpty();
        assertThat(expanded.api(OAuth2ClientApi.class).listObjects())
                .isEqualTo(each(ovh.api(OAuth2ClientApi.class).list(), ovh.api(OAuth2ClientApi.class)::get))
                .isNotEmpty();
        assertThat(expanded.api(ImageApi.class).availableObjects(name))
                .isEqualTo(each(ovh.api(ImageApi.class).available(name), id -> ovh.api(ImageApi.class)
                        .getAvailable(name, id)))
                .isNotEmpty();
        List<Long> templates = ovh.api(TemplateApi.class).list(name);
        assertThat(expanded.api(TemplateApi.class).listObjects(name))
                .isEqualTo(each(templates, id -> ovh.api(TemplateApi.class).get(name, id)))
                .isNotEmpty();
        assertThat(expanded.api(TemplateApi.class).softwareObjects(name, templates.getFirst()))
                .isEmpty();
        assertThat(expanded.api(ImageApi.class).softwareObjects(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerSeesNothing(TestDatabase database) {
        ObjectPage<Vps> page = expanded(database, CloudWorld.BOB)
                .api(VpsApi.class)
                .listObjects(query(Optional.of("name"), false, 1, 100));
        assertThat(page.items()).isEmpty();
        assertThat(page.elements()).isZero();
        CloudWorld.As strange = expanded(database, CloudWorld.BOB);
        assertThat(strange.api(SshKeyApi.class).listObjects()).isEmpty();
        assertThat(strange.api(ApplicationApi.class).listObjects()).isEmpty();
        assertThat(strange.api(CredentialApi.class).listObjects(null, null)).isEmpty();
        assertThat(strange.api(OAuth2ClientApi.class).listObjects()).isEmpty();
    }

    private static <I, T> List<T> each(List<I> ids, Function<I, T> get) {
        return ids.stream().map(get).toList();
    }

    private static CloudWorld.As expanded(TestDatabase database, AccountId account) {
        return world(database).as(account);
    }

    private static ObjectPage<Vps> page(TestDatabase database, ListQuery query) {
        return expanded(database, CloudWorld.ALICE).api(VpsApi.class).listObjects(query);
    }

    private static ListQuery query(Optional<String> sort, boolean descending, int page, int size) {
        return new ListQuery(List.of(), sort, descending, page, size);
    }

    private static ObjectPage<Vps> filtered(TestDatabase database, String field, Operator operator, String... values) {
        return page(
                database,
                new ListQuery(List.of(new Filter(field, operator, List.of(values))), Optional.empty(), false, 1, 100));
    }

    private static List<String> find(TestDatabase database, String field, Operator operator, String... values) {
        return names(filtered(database, field, operator, values));
    }

    private static List<String> names(ObjectPage<Vps> page) {
        return page.items().stream().map(vps -> vps.name().value()).toList();
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.vps.VpsPages;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsPage;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of servers: found, filtered, sorted and cut into pages alike by both databases. */
class VpsPagesTest {

    private static final Map<TestDatabase, CloudWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    private static CloudWorld world(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, VpsPagesTest::build);
    }

    private static CloudWorld build(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (String name : List.of("Étoile", "zebra", "Web 10", "Web 9", "école", "Zoé", "apache", "100% coton")) {
            world.finish(world.order(name).id());
        }
        world.finish(world.order("", "vps-2019-value", "SBG").id());
        ServiceName stopped = world.api(VpsApi.class, CloudWorld.ALICE).list().getFirst();
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).stop(stopped).id());
        return world;
    }

    @ParameterizedTest
    @EnumSource
    void namesSortAsPeopleSortThem(TestDatabase database) {
        assertThat(names(page(database, query("", Set.of(), VpsQuery.Sort.DISPLAY_NAME, 1, 25))))
                .containsExactly("100% coton", "apache", "école", "Étoile", "vps-9", "Web 9", "Web 10", "zebra", "Zoé");
    }

    @ParameterizedTest
    @EnumSource
    void addressesSortByValue(TestDatabase database) {
        VpsPage page = page(database, query("", Set.of(), VpsQuery.Sort.IP, 1, 25));
        List<String> addresses =
                page.rows().stream().map(row -> row.mainIp().orElseThrow()).toList();
        assertThat(addresses).startsWith("51.75.192.2", "51.210.0.2", "51.210.0.3");
        assertThat(addresses.indexOf("51.210.0.9")).isEqualTo(addresses.size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void textFindsNamesWithoutCaseOrAccents(TestDatabase database) {
        assertThat(names(page(database, query("eco", Set.of(), VpsQuery.Sort.DISPLAY_NAME, 1, 25))))
                .containsExactly("école");
        assertThat(names(page(database, query("VPS-9", Set.of(), VpsQuery.Sort.DISPLAY_NAME, 1, 25))))
                .containsExactly("vps-9");
        assertThat(names(page(database, query("100%", Set.of(), VpsQuery.Sort.DISPLAY_NAME, 1, 25))))
                .containsExactly("100% coton");
        assertThat(names(page(database, query("_", Set.of(), VpsQuery.Sort.DISPLAY_NAME, 1, 25))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void textFindsAddressesAndPartsOfThem(TestDatabase database) {
        CloudWorld world = world(database);
        List<VpsSummary> all =
                page(database, query("", Set.of(), VpsQuery.Sort.IP, 1, 25)).rows();
        assertThat(all).extracting(row -> row.mainIp().orElseThrow()).contains("51.75.192.2", "51.210.0.5");
        assertThat(names(page(database, query("51.75", Set.of(), VpsQuery.Sort.IP, 1, 25))))
                .containsExactly(all.getFirst().title());
        assertThat(names(page(database, query(" .0.5 ", Set.of(), VpsQuery.Sort.IP, 1, 25))))
                .containsExactly(at(all, "51.210.0.5").title());
        assertThat(names(page(database, query("210.0", Set.of(VpsState.STOPPED), VpsQuery.Sort.STATE, 1, 25))))
                .as("together with a state")
                .containsExactly("Étoile");

        VpsSummary one = at(all, "51.210.0.5");
        String six = world.api(IpApi.class, CloudWorld.ALICE).list(one.name()).stream()
                .filter(address -> address.contains(":"))
                .findFirst()
                .orElseThrow();
        assertThat(six).contains("::");
        for (String text : writings(six)) {
            assertThat(names(page(database, query(text, Set.of(), VpsQuery.Sort.IP, 1, 25))))
                    .as(text)
                    .containsExactly(one.title());
        }
    }

    /** The short form, upper case, every group, and every digit of every group. */
    private static List<String> writings(String six) {
        String groups = InetAddress.ofLiteral(six).getHostAddress();
        String digits = Stream.of(groups.split(":"))
                .map(group -> "0".repeat(4 - group.length()) + group)
                .collect(Collectors.joining(":"));
        return List.of(six, six.toUpperCase(Locale.ROOT), groups, digits, digits.toUpperCase(Locale.ROOT));
    }

    private static VpsSummary at(List<VpsSummary> rows, String address) {
        return rows.stream()
                .filter(row -> row.mainIp().orElseThrow().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void anAdditionalAddressFindsItsServerAndNobodyElses(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String address = world.addIp(name);
        VpsQuery query = query(address, Set.of(), VpsQuery.Sort.IP, 1, 25);
        assertThat(world.api(VpsViews.class, CloudWorld.ALICE).page(query).rows())
                .extracting(VpsSummary::name)
                .containsExactly(name);
        assertThat(world.api(VpsViews.class, CloudWorld.BOB).page(query).rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void statesFilter(TestDatabase database) {
        VpsPage page = page(database, query("", Set.of(VpsState.STOPPED), VpsQuery.Sort.STATE, 1, 25));
        assertThat(names(page)).containsExactly("Étoile");
        assertThat(page.matching()).isEqualTo(1);
        assertThat(page.all()).isEqualTo(9);
        assertThat(page.datacenters())
                .containsExactly(
                        new VpsPage.Choice("GRA", "Gravelines", 8), new VpsPage.Choice("SBG", "Strasbourg", 1));
    }

    /** Whichever way a query takes through the tables, it finds what one would pick out of the whole list by hand. */
    @ParameterizedTest
    @EnumSource
    void everyWayFindsTheSame(TestDatabase database) {
        VpsPages searched = new VpsPages(world(database).cloud.core().database(), 25);
        VpsPages walked = new VpsPages(world(database).cloud.core().database(), 0);
        for (VpsQuery.Sort sort : VpsQuery.Sort.values()) {
            List<VpsSummary> all =
                    page(database, query("", Set.of(), sort, 1, 25)).rows();
            for (String text : List.of("", "web", "o", "nothing", "51.210", ".3")) {
                for (Set<VpsState> states : List.of(
                        Set.<VpsState>of(), Set.of(VpsState.RUNNING), Set.of(VpsState.RUNNING, VpsState.STOPPED))) {
                    VpsQuery query = query(text, states, sort, 1, 25);
                    List<ServiceName> expected = all.stream()
                            .filter(vps -> (vps.name().value() + " " + vps.title() + " "
                                            + vps.mainIp().orElseThrow())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(text))
                            .filter(vps -> states.isEmpty() || states.contains(vps.state()))
                            .map(VpsSummary::name)
                            .toList();
                    for (VpsPages pages : List.of(searched, walked)) {
                        VpsPages.Matches matches = pages.match(CloudWorld.ALICE, query);
                        assertThat(matches.total()).as(query.toString()).isEqualTo(expected.size());
                        assertThat(pages.list(CloudWorld.ALICE, query, matches, 1))
                                .as(query.toString())
                                .extracting(VpsRow::name)
                                .containsExactlyElementsOf(expected);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowOneAnotherAndTheLastAnswersForThosePast(TestDatabase database) {
        VpsPage second = page(database, query("", Set.of(), VpsQuery.Sort.DISPLAY_NAME, 2, 4));
        assertThat(names(second)).containsExactly("vps-9", "Web 9", "Web 10", "zebra");
        VpsPage past = page(database, query("", Set.of(), VpsQuery.Sort.DISPLAY_NAME, 9, 4));
        assertThat(past.page()).isEqualTo(3);
        assertThat(names(past)).containsExactly("Zoé");
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerSeesNothing(TestDatabase database) {
        VpsPage page =
                world(database).api(VpsViews.class, CloudWorld.BOB).page(query("", Set.of(), VpsQuery.Sort.IP, 1, 25));
        assertThat(page.rows()).isEmpty();
        assertThat(page.all()).isZero();
    }

    private static VpsPage page(TestDatabase database, VpsQuery query) {
        return world(database).api(VpsViews.class, CloudWorld.ALICE).page(query);
    }

    private static VpsQuery query(String text, Set<VpsState> states, VpsQuery.Sort sort, int page, int size) {
        return new VpsQuery(text, states, Set.of(), Set.of(), sort, false, page, size);
    }

    private static List<String> names(VpsPage page) {
        return page.rows().stream().map(VpsSummary::title).toList();
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.catalogue.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake in a catalogue's file is a line of its own, with its place and its cure. */
class CatalogueFileTest {

    private static final String PLAN = """
              - code: small
                name: vps-small
                offer: Small
                family: vps
                version: 2025v1
                offerType: ssd
                vcores: 1
                memory: 2048
                disk: 20
                bandwidth: 100
                maximumAdditionalIps: 0
                datacenters: [GRA]
                options: []
                addons: []
                subsidiaries: [FR]
                retired: false
                pricings: [{mode: default, duration: P1M, engagement: 0, currency: EUR, price: 0}]
            """;

    private static final String DOCUMENT = """
            datacenters:
              - {code: GRA, name: A, country: fr, zone: a, cluster: a, geolocation: fr, ipv4: [51.210.0.0/19], ipv6: ["2001:41d0:305::/56"]}
              - {code: SBG, name: B, country: fr, zone: b, cluster: b, geolocation: fr, ipv4: [51.75.192.0/19], ipv6: ["2001:41d0:404::/56"]}
            plans:
            """ + PLAN + """
            addons:
              - {code: extra, option: snapshot, name: Extra, pricings: [{mode: default, duration: P1M, engagement: 0, currency: EUR, price: 5}]}
            images: []
            """;

    private final Path file;

    CatalogueFileTest(@TempDir Path folder) {
        file = folder.resolve("catalogue.yaml");
    }

    @Test
    void theShippedCatalogueIsRight() throws IOException {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream("/catalogue.yaml")) {
            Files.write(file, Objects.requireNonNull(stream).readAllBytes());
        }
        assertThat(CatalogueFile.read(file)).isEqualTo(CatalogueFile.shipped());
    }

    @Test
    void theSmallestNumbersPass() throws IOException {
        Files.writeString(file, DOCUMENT);
        assertThat(CatalogueFile.read(file).findPlan("small")).isPresent();
    }

    @Test
    void numbersThatCannotBeAreTold() throws IOException {
        String wrong = DOCUMENT.replace("vcores: 1", "vcores: -1")
                .replace("memory: 2048", "memory: 0")
                .replace("disk: 20", "disk: 0")
                .replace("bandwidth: 100", "bandwidth: -5")
                .replace("maximumAdditionalIps: 0", "maximumAdditionalIps: -1")
                .replace("price: 0", "price: -350000000")
                .replace("engagement: 0, currency: EUR, price: 5", "engagement: -1, currency: EUR, price: -5");
        assertThat(problems(wrong))
                .containsExactly(
                        "plan small: vcores is -1; write 1 or more",
                        "plan small: memory is 0; write 1 or more",
                        "plan small: disk is 0; write 1 or more",
                        "plan small: bandwidth is -5; write 1 or more",
                        "plan small: maximumAdditionalIps is -1; write 0 or more",
                        "plan small: price is -350000000; write 0 or more",
                        "add-on extra: engagement of a price is -1; write 0 or more",
                        "add-on extra: price is -5; write 0 or more");
    }

    @Test
    void blocksThatCannotBeAreTold() throws IOException {
        String wrong = DOCUMENT.replace(
                        "[51.210.0.0/19]",
                        "[51.210.0.0/99, 51.211.0.0/31, 51.212.0.0/0, 51.213.0.5/19, 51.214/20, 51.215.0.999/20, 51.216.0.0, \"2001:41d0:999::/56\"]")
                .replace("2001:41d0:305::/56", "2001:41d0:305::/127");
        String form = "' is no block of addresses; write one like 51.210.0.0/20 or 2001:41d0:305::/56";
        assertThat(problems(wrong))
                .containsExactly(
                        "data centre GRA: ipv4: the block 51.210.0.0/99 has no prefix from /1 to /30; write one that has",
                        "data centre GRA: ipv4: the block 51.211.0.0/31 has no prefix from /1 to /30; write one that has",
                        "data centre GRA: ipv4: the block 51.212.0.0/0 has no prefix from /1 to /30; write one that has",
                        "data centre GRA: ipv4: the block 51.213.0.5/19 begins with an address in its middle;"
                                + " write its first address, or a longer prefix",
                        "data centre GRA: ipv4: '51.214/20" + form,
                        "data centre GRA: ipv4: '51.215.0.999/20" + form,
                        "data centre GRA: ipv4: '51.216.0.0" + form,
                        "data centre GRA: ipv4: the block 2001:41d0:999::/56 is of the other kind; move it to the other list",
                        "data centre GRA: ipv6: the block 2001:41d0:305::/127 has no prefix from /1 to /126; write one that has");
    }

    @Test
    void anAddressIsInOneBlockOnly() throws IOException {
        String wrong = DOCUMENT.replace("[51.75.192.0/19]", "[51.210.16.0/20, 51.210.32.0/20, 51.210.32.0/20]")
                .replace("2001:41d0:404::/56", "2001:41D0:305::/48");
        assertThat(problems(wrong))
                .containsExactly(
                        "data centre SBG: ipv4: the block 51.210.16.0/20 shares addresses with 51.210.0.0/19 of GRA;"
                                + " give each address to one block",
                        "data centre SBG: ipv4: the block 51.210.32.0/20 shares addresses with 51.210.32.0/20 of SBG;"
                                + " give each address to one block",
                        "data centre SBG: ipv6: the block 2001:41D0:305::/48 shares addresses with 2001:41d0:305::/56 of GRA;"
                                + " give each address to one block");
    }

    @Test
    void resolversAreAddressesAndMayBeLeftOut() throws IOException {
        String block = "ipv4: [51.75.192.0/19]";
        Files.writeString(file, DOCUMENT.replace(block, "resolvers: [213.186.33.99, \"2001:db8::53\"], " + block));
        assertThat(CatalogueFile.read(file).datacenters())
                .extracting(Site::resolvers)
                .containsExactly(Optional.empty(), Optional.of(List.of("213.186.33.99", "2001:db8::53")));
        assertThat(problems(DOCUMENT.replace(block, "resolvers: [dns.example], " + block)))
                .containsExactly(
                        "data centre SBG: resolvers: dns.example is no address; write one such as 213.186.33.99");
    }

    @Test
    void namesThatLeadNowhereAreTold() throws IOException {
        String wrong = DOCUMENT.replace("datacenters: [GRA]", "datacenters: [GRA, MOON]")
                .replace("addons: []", "addons: [less]")
                .replace("plans:\n", "plans:\n" + PLAN);
        assertThat(problems(wrong))
                .containsExactly(
                        "plan code small is there twice; keep one",
                        "plan small names the data centre MOON, which is not there; add it, or take its name away",
                        "plan small names the add-on less, which is not there; add it, or take its name away");
    }

    @Test
    void fieldsThatAreNotOfTheirFormAreToldAtOnceInOurWords() throws IOException {
        String wrong = DOCUMENT.replace("vcores: 1", "vcorez: 1")
                .replace("memory: 2048", "memory: much")
                .replace("disk: 20", "disk: 20.5")
                .replace("bandwidth: 100", "bandwidth: 99999999999")
                .replace("offerType: ssd", "offerType: tape")
                .replace("retired: false", "retired: perhaps")
                .replace("options: []", "options:")
                .replace("datacenters: [GRA]", "datacenters: GRA")
                .replace("subsidiaries: [FR]", "subsidiaries: [FR, null]")
                .replace("- {code: extra,", "- 3\n  - {code: {}, ");
        assertThat(problems(wrong))
                .containsExactly(
                        "line 10: plans[0].offerType must be one of beta-classic, classic, cloud, cloudram, game-classic, lowlat, ssd, not \"tape\"",
                        "line 5: plans[0].vcores is missing; add it",
                        "line 12: plans[0].memory must be a whole number, not \"much\"",
                        "line 13: plans[0].disk must be a whole number, not 20.5",
                        "line 14: plans[0].bandwidth must be a whole number, not 99999999999",
                        "line 16: plans[0].datacenters must be a list, not \"GRA\"",
                        "line 17: plans[0].options is empty; write a value",
                        "line 19: plans[0].subsidiaries[1] is empty; write a value",
                        "line 20: plans[0].retired must be true or false, not \"perhaps\"",
                        "line 11: plans[0].vcorez is an unknown field; the fields here are code, name, offer, family,"
                                + " version, offerType, vcores, memory, disk, bandwidth, maximumAdditionalIps,"
                                + " datacenters, options, addons, subsidiaries, retired, pricings",
                        "line 23: addons[0] must be a group of fields (code, option, name, pricings), not 3",
                        "line 24: addons[1].code must be a text");
    }

    @Test
    void whatIsNoCatalogueAtAllIsTold() throws IOException {
        String fields = "must be a group of fields (datacenters, plans, addons, images)";
        assertThat(problems("")).containsExactly("the catalogue " + fields);
        assertThat(problems("- a\n")).containsExactly("line 1: the catalogue " + fields);
        assertThat(problems("{}")).hasSize(4).contains("line 1: images is missing; add it");
        assertThat(problems("plans: [\n- a\n")).singleElement().asString().startsWith("line 2: this is not YAML: ");
        assertThat(problems("plans:\n\t- a\n"))
                .singleElement()
                .asString()
                .startsWith("line 2: this is not YAML: found character '\\t(TAB)'");
        assertThat(problems(DOCUMENT + "---\nplans: []\n"))
                .containsExactly("line 26: this is not one YAML document; write one");
        Files.write(file, "name: Zürich".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told()).containsExactly("it is not written in UTF-8; save it so");
    }

    private List<String> problems(String document) throws IOException {
        Files.writeString(file, document);
        return told();
    }

    /** The lines told of the file, each without the name of the file that it begins with. */
    private List<String> told() {
        String message = Objects.requireNonNull(
                catchThrowableOfType(IllegalArgumentException.class, () -> CatalogueFile.read(file))
                        .getMessage());
        String prefix = "catalogue " + file + ": ";
        assertThat(message.lines()).allMatch(line -> line.startsWith(prefix));
        return message.lines().map(line -> line.substring(prefix.length())).toList();
    }
}

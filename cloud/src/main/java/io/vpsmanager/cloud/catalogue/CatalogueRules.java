package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.ip.Ip;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for a catalogue, for each part by itself and for all together. */
final class CatalogueRules {

    private final Catalogue catalogue;
    private final List<String> problems = new ArrayList<>();

    private CatalogueRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Everything that is wrong, each naming its place and the remedy. */
    static List<String> problems(Catalogue catalogue) {
        CatalogueRules rules = new CatalogueRules(catalogue);
        rules.checkNames();
        rules.checkNumbers();
        rules.checkBlocks();
        return List.copyOf(rules.problems);
    }

    private void checkNames() {
        List<String> sites = catalogue.datacenters().stream().map(Site::code).toList();
        List<String> addons = catalogue.addons().stream().map(Addon::code).toList();
        unique("plan code", catalogue.plans().stream().map(ServerPlan::code).toList());
        unique("data centre", sites);
        unique("add-on", addons);
        unique("image id", catalogue.images().stream().map(SystemImage::id).toList());
        for (ServerPlan plan : catalogue.plans()) {
            known(plan, "data centre", plan.datacenters(), sites);
            known(plan, "add-on", plan.addons(), addons);
        }
    }

    private void unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> problems.add(what + " " + name + " is there twice; keep one"));
    }

    private void known(ServerPlan plan, String what, List<String> names, List<String> all) {
        names.stream()
                .filter(name -> !all.contains(name))
                .forEach(name -> problems.add("plan " + plan.code() + " names the " + what + " " + name
                        + ", which is not there; add it, or take its name away"));
    }

    private void checkNumbers() {
        for (ServerPlan plan : catalogue.plans()) {
            String where = "plan " + plan.code();
            atLeast(1, where, "vcores", plan.vcores());
            atLeast(1, where, "memory", plan.memory());
            atLeast(1, where, "disk", plan.disk());
            atLeast(1, where, "bandwidth", plan.bandwidth());
            atLeast(0, where, "maximumAdditionalIps", plan.maximumAdditionalIps());
            checkPrices(where, plan.pricings());
        }
        catalogue.addons().forEach(addon -> checkPrices("add-on " + addon.code(), addon.pricings()));
    }

    private void checkPrices(String where, List<Pricing> pricings) {
        for (Pricing pricing : pricings) {
            atLeast(0, where, "engagement of a price", pricing.engagement());
            atLeast(0, where, "price", pricing.price());
        }
    }

    private void atLeast(long least, String where, String field, long value) {
        if (value < least) {
            problems.add(where + ": " + field + " is " + value + "; write " + least + " or more");
        }
    }

    private void checkBlocks() {
        List<Held> held = new ArrayList<>();
        for (Site site : catalogue.datacenters()) {
            site.ipv4().forEach(text -> checkBlock(held, site, text, Ip.Version.V4));
            site.ipv6().forEach(text -> checkBlock(held, site, text, Ip.Version.V6));
            site.resolvers().orElse(List.of()).forEach(text -> checkResolver(site, text));
        }
    }

    private void checkResolver(Site site, String text) {
        try {
            InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException wrong) {
            problems.add("data centre " + site.code() + ": resolvers: " + text
                    + " is no address; write one such as 213.186.33.99");
        }
    }

    private void checkBlock(List<Held> before, Site site, String text, Ip.Version version) {
        String where = "data centre " + site.code() + ": ip" + version.wire();
        IpBlock block;
        try {
            block = IpBlock.parse(text);
        } catch (IllegalArgumentException wrong) {
            problems.add(where + ": " + wrong.getMessage());
            return;
        }
        if (block.version() != version) {
            problems.add(where + ": the block " + text + " is of the other kind; move it to the other list");
        }
        before.stream()
                .filter(other -> other.block().overlaps(block))
                .forEach(other -> problems.add(where + ": the block " + text + " shares addresses with " + other.text()
                        + " of " + other.site().code() + "; give each address to one block"));
        before.add(new Held(site, text, block));
    }

    /** A block and where it was found. */
    private record Held(Site site, String text, IpBlock block) {}
}

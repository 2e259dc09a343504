package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scalar field of a server as an expression over its row.
 *
 * @param values the parameters of the expression
 * @param like the expression, without case and accents, that a pattern is held against
 * @param sort the expression to sort by, alike on every database
 */
record VpsField(Kind kind, String expression, List<Object> values, String like, String sort) {

    /** How values of the field compare. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        UUID
    }

    VpsField {
        values = List.copyOf(values);
    }

    /** The field of this name on the wire. */
    static VpsField get(String name, List<Site> sites, LocalDate today) {
        return switch (name) {
            case "name" -> new VpsField(Kind.TEXT, "s.name", List.of(), "LOWER(s.name)", "v.name_key");
            case "displayName", "iam.displayName" -> displayName();
            case "iam.id" -> new VpsField(Kind.UUID, "v.iam_id", List.of(), "CAST(v.iam_id AS VARCHAR)", "v.iam_id");
            case "iam.state" -> resourceState(today);
            case "iam.urn" -> text("('urn:v1:eu:resource:vps:' || s.name)");
            case "cluster" -> site(Site::cluster, sites);
            case "zone" -> site(Site::region, sites);
            case "zoneType" -> text("CAST('region' AS VARCHAR)");
            case "lockStatus.locked" -> plain(Kind.BOOLEAN, "v.locked");
            case "lockStatus.reason" -> text("(CASE WHEN v.locked THEN 'abuse' END)");
            case "keymap" -> text("v.keymap");
            case "netbootMode" -> text("v.netboot_mode");
            case "offerType" -> text("v.offer_type");
            case "state" -> text("v.state");
            case "slaMonitoring" -> plain(Kind.BOOLEAN, "v.sla_monitoring");
            case "memoryLimit", "model.memory" -> plain(Kind.NUMBER, "v.memory");
            case "vcore", "model.vcore" -> plain(Kind.NUMBER, "v.vcores");
            case "model.disk" -> plain(Kind.NUMBER, "v.disk");
            case "model.maximumAdditionnalIp" -> plain(Kind.NUMBER, "v.maximum_additional_ips");
            case "model.name" -> text("v.model_name");
            case "model.offer" ->
                new VpsField(Kind.TEXT, "v.model_offer", List.of(), "LOWER(v.model_offer)", "v.model_key");
            case "model.version" -> text("v.model_version");
            default -> throw new IllegalArgumentException("a server has no scalar field '" + name + "'");
        };
    }

    /** The same expression as a column of the listing, which is sorted by it already. */
    Optional<String> listed() {
        return switch (sort) {
            case "v.display_key", "v.name_key", "v.model_key" -> Optional.of("l." + sort.substring(2));
            default -> Optional.empty();
        };
    }

    /** Only ASCII without backslashes stands in these columns, so that both databases make the same bytes of it. */
    private static VpsField text(String expression) {
        return new VpsField(
                Kind.TEXT, expression, List.of(), "LOWER(" + expression + ")", "CAST(" + expression + " AS BYTEA)");
    }

    private static VpsField plain(Kind kind, String column) {
        return new VpsField(kind, column, List.of(), "LOWER(CAST(" + column + " AS VARCHAR))", column);
    }

    /** The search text is the service name, a blank and the display name, without case and accents. */
    private static VpsField displayName() {
        String like = "CASE WHEN v.display_name IS NULL THEN LOWER(s.name)"
                + " ELSE SUBSTRING(v.search_text, CHAR_LENGTH(s.name) + 2) END";
        return new VpsField(Kind.TEXT, "COALESCE(v.display_name, s.name)", List.of(), like, "v.display_key");
    }

    private static VpsField resourceState(LocalDate today) {
        String expression = "(CASE WHEN s.expiration < CAST(? AS DATE) THEN 'EXPIRED' WHEN v.locked THEN 'SUSPENDED'"
                + " WHEN v.state = 'installing' THEN 'IN_CREATION' ELSE 'OK' END)";
        return new VpsField(
                Kind.TEXT,
                expression,
                List.of(today),
                "LOWER(" + expression + ")",
                "CAST(" + expression + " AS BYTEA)");
    }

    private static VpsField site(Function<Site, String> value, List<Site> sites) {
        StringBuilder choice = new StringBuilder("(CASE v.datacenter");
        List<Object> values = new ArrayList<>();
        for (Site site : sites) {
            choice.append(" WHEN ? THEN CAST(? AS VARCHAR)");
            values.add(site.code());
            values.add(value.apply(site));
        }
        String expression = choice.append(" ELSE '' END)").toString();
        return new VpsField(
                Kind.TEXT, expression, values, "LOWER(" + expression + ")", "CAST(" + expression + " AS BYTEA)");
    }
}

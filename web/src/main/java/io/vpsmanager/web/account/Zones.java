package io.vpsmanager.web.account;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import io.vpsmanager.web.ui.Ui;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The time zones to choose from, by area, in the reader's words. */
final class Zones {

    private static final List<String> AREAS = List.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private Zones() {}

    /** A part of the world; empty for zones of no place. */
    record Area(String name, List<Zone> zones) {}

    /** A zone with its city and how far it is from UTC now. */
    record Zone(String id, String label, boolean chosen) {}

    static List<Area> list(Ui ui, ZoneId chosen, Instant now) {
        Collator collator = Collator.getInstance(Locale.of(ui.words().language().code()));
        TreeMap<String, List<Zone>> byArea = new TreeMap<>(collator::compare);
        boolean known = false;
        for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            int slash = id.indexOf('/');
            if (slash > 0
                    && AREAS.contains(id.substring(0, slash))
                    && ZoneId.getAvailableZoneIds().contains(id)) {
                known |= id.equals(chosen.getId());
                byArea.computeIfAbsent(ui.text("account.area." + id.substring(0, slash)), _ -> new ArrayList<>())
                        .add(zone(ui, ZoneId.of(id), chosen, now));
            }
        }
        List<Area> areas = new ArrayList<>();
        if (!known) {
            areas.add(new Area("", List.of(zone(ui, chosen, chosen, now))));
        }
        byArea.forEach((area, zones) -> {
            zones.sort(Comparator.comparing(Zone::label, collator::compare));
            areas.add(new Area(area, List.copyOf(zones)));
        });
        return areas;
    }

    private static Zone zone(Ui ui, ZoneId id, ZoneId chosen, Instant now) {
        ZoneOffset offset = id.getRules().getOffset(now);
        String away = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
        return new Zone(id.getId(), ui.formats().city(id) + " (" + away + ")", id.equals(chosen));
    }
}

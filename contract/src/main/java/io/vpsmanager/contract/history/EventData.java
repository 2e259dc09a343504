package io.vpsmanager.contract.history;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The details of an event: values by name. The log keeps them as `name=value`, written and read here only. */
public final class EventData {

    /** What a value means. A value has no line breaks. */
    public enum Name {
        SETTINGS("settings"),
        ADDRESS("address"),
        FROM("from"),
        TO("to"),
        MAINTENANCE("maintenance"),
        LOCK("lock"),
        RENEWAL("renewal"),
        MONTHS("months"),
        DELETED("deletedAtExpiration"),
        REASON("reason"),
        ROLE("role"),
        ACCOUNT("account"),
        DISK("disk"),
        FREE("free"),
        THRESHOLD("threshold"),
        WATCHED("watched");

        private final String key;

        Name(String key) {
            this.key = key;
        }
    }

    private final Map<Name, String> values = new EnumMap<>(Name.class);

    private EventData() {}

    /** For an event fully described by its kind and author. */
    public static EventData none() {
        return new EventData();
    }

    public static EventData of(Name name, String value) {
        return new EventData().with(name, value);
    }

    /** The same with one more value. */
    public EventData with(Name name, String value) {
        EventData more = new EventData();
        more.values.putAll(values);
        more.values.put(name, value);
        return more;
    }

    /** Parses the log's text; empty if it has another form, as in rows from versions before 0.1. */
    public static Optional<EventData> find(String detail) {
        EventData found = new EventData();
        for (String word : detail.split(" ", -1)) {
            int sign = word.indexOf('=');
            String key = sign < 0 ? "" : word.substring(0, sign);
            Optional<Name> name = Arrays.stream(Name.values())
                    .filter(each -> each.key.equals(key))
                    .findFirst();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            found.values.put(
                    name.get(), word.substring(sign + 1).replace("%20", " ").replace("%25", "%"));
        }
        return Optional.of(found);
    }

    public boolean has(Name name) {
        return values.containsKey(name);
    }

    /** A value; empty where the event has none of this name. */
    public String get(Name name) {
        return values.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey().key + "="
                        + value.getValue().replace("%", "%25").replace(" ", "%20"))
                .collect(Collectors.joining(" "));
    }
}

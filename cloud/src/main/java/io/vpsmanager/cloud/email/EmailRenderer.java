package io.vpsmanager.cloud.email;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.contract.task.TaskType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders mails in the language of the receiving account, with times in its time zone. */
final class EmailRenderer {

    /** In the order they appear. */
    private static final List<String> FACTS = List.of(
            "vps",
            "service",
            "address",
            "system",
            "user",
            "until",
            "due",
            "free",
            "threshold",
            "operation",
            "task",
            "cause",
            "account",
            "application",
            "at",
            "from");

    /** The advice: `notYou` if somebody else may have acted, `next` if nobody acted. */
    private static final List<String> ADVICE = List.of("notYou", "next");

    private static final int MAX_SUBJECT_LENGTH = 300;

    private final Map<String, EmailTexts> texts = new ConcurrentHashMap<>();

    /** `publicUrl`: the prefix of the path. */
    RenderedEmail write(EmailTemplate letter, Account to, String publicUrl) {
        EmailTexts words = texts.computeIfAbsent(EmailTexts.nearest(to.language()), EmailTexts::load);
        Map<String, Object> values = new HashMap<>();
        letter.values().forEach((name, value) -> values.put(name, shown(words, value, to.timeZone())));
        String kind = letter.kind().name();
        String subject = words.text(kind + ".subject", values);
        Stream<String> advice = ADVICE.stream()
                .map(name -> kind + "." + name)
                .filter(words::has)
                .map(key -> words.text(key, values));
        String body = Stream.of(
                        Stream.of(
                                greeting(words, to),
                                words.text(kind + ".what", values),
                                facts(words, kind, values),
                                words.text(kind + ".link", values) + "\n" + link(publicUrl, letter.path())),
                        advice,
                        Stream.of(words.text("signature", values)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"));
        return new RenderedEmail(subject.substring(0, Math.min(subject.length(), MAX_SUBJECT_LENGTH)), body + "\n");
    }

    private static String greeting(EmailTexts words, Account to) {
        String name = Stream.concat(to.firstName().stream(), to.name().stream()).collect(Collectors.joining(" "));
        return name.isBlank()
                ? words.text("greeting", Map.of())
                : words.text("greeting.named", Map.of("name", oneLine(name)));
    }

    private static String facts(EmailTexts words, String kind, Map<String, Object> values) {
        return FACTS.stream()
                .filter(values::containsKey)
                .map(name -> words.text(
                        words.has(kind + "." + name) ? kind + "." + name : "fact." + name,
                        Map.of("value", values.get(name))))
                .collect(Collectors.joining("\n"));
    }

    static String link(String publicUrl, String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }

    private static Object shown(EmailTexts words, Object value, ZoneId zone) {
        return switch (value) {
            case Instant instant -> moment(words, instant, zone);
            case Number number -> number;
            case TaskType operation -> words.text("operation." + operation.name(), Map.of());
            default -> oneLine(value.toString());
        };
    }

    /** A name chosen by a customer must not add lines, least of all in a header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    private static String moment(EmailTexts words, Instant instant, ZoneId zone) {
        String id = zone.getId().equals("Z") ? "UTC" : zone.getId();
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMdjm", words.locale());
        format.setTimeZone(TimeZone.getTimeZone(id));
        String city = TimeZoneNames.getInstance(words.locale()).getExemplarLocationName(id);
        return words.text(
                "moment", Map.of("moment", format.format(Date.from(instant)), "zone", city == null ? id : city));
    }
}

package io.vpsmanager.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.MessageFormatter;

/**
 * One warning or error a minute for one cause; counts and reports what it left out.
 *
 * <p>A cause is a logger with the pattern of its message and what was thrown down to the root; where nothing was thrown, the
 * message itself. Logback's own DuplicateMessageFilter looks at the pattern alone, keeps different causes away with it, and
 * never lets one in again.
 */
public final class RepeatFilter extends TurboFilter {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    /** The maximum number of causes at once; beyond it the oldest are reported anew. */
    private static final int MAX = 500;

    private static final int DEEPEST = 20;
    /** Not from the MarkerFactory, which asks for the logging that is being set up. */
    private static final Marker LEFT_OUT = new BasicMarkerFactory().getMarker("left-out");
    /** What differs from one time to the next: addresses of objects, numbers, ids. */
    private static final Pattern VARYING = Pattern.compile("@[0-9a-f]+|\\b[0-9a-f-]{12,}\\b|\\d+");

    private static final String OURS = "io.vpsmanager.";

    private final LongSupplier nanos;
    private final SequencedMap<Cause, Seen> seen = new LinkedHashMap<>();

    private record Cause(String logger, Level level, String text) {}

    private static final class Seen {
        private final long since;
        private final Logger logger;
        private final String pattern;
        private int leftOut;

        private Seen(long since, Logger logger, String pattern) {
            this.since = since;
            this.logger = logger;
            this.pattern = pattern;
        }
    }

    /** As `logback.xml` makes it. */
    public RepeatFilter() {
        this(System::nanoTime);
    }

    /** Lets causes in by a clock like {@link System#nanoTime}. */
    RepeatFilter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        if (format == null || marker == LEFT_OUT || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        List<Seen> over = new ArrayList<>();
        FilterReply reply = level.isGreaterOrEqual(Level.WARN)
                ? admit(
                        new Cause(logger.getName(), level, text(logger, format, arguments, thrown)),
                        logger,
                        format,
                        over)
                : sweep(over);
        over.forEach(RepeatFilter::tell);
        return reply;
    }

    private synchronized FilterReply admit(Cause cause, Logger logger, String format, List<Seen> over) {
        sweep(over);
        Seen before = seen.get(cause);
        if (before != null) {
            before.leftOut++;
            return FilterReply.DENY;
        }
        if (seen.size() >= MAX) {
            over.add(seen.pollFirstEntry().getValue());
        }
        seen.put(cause, new Seen(nanos.getAsLong(), logger, format));
        return FilterReply.NEUTRAL;
    }

    /** Forgets the causes whose minute is over: they are in order of arrival. */
    private synchronized FilterReply sweep(List<Seen> over) {
        long now = nanos.getAsLong();
        while (!seen.isEmpty() && now - seen.firstEntry().getValue().since >= MINUTE) {
            over.add(seen.pollFirstEntry().getValue());
        }
        return FilterReply.NEUTRAL;
    }

    private static void tell(Seen seen) {
        if (seen.leftOut > 0) {
            seen.logger.warn(LEFT_OUT, "{} more within a minute, left out, of: {}", seen.leftOut, seen.pattern);
        }
    }

    private static String text(
            Logger logger, String format, Object @Nullable [] arguments, @Nullable Throwable thrown) {
        Throwable cause = thrown == null ? MessageFormatter.getThrowableCandidate(arguments) : thrown;
        if (cause != null) {
            return format + " " + chain(cause);
        }
        String message =
                String.valueOf(MessageFormatter.arrayFormat(format, arguments).getMessage());
        String query = Optional.ofNullable(MDC.get("query")).orElse("");
        String said = query.isEmpty() ? message : message.replace(query, "");
        // In a line of ours a number is of the name of what it is about; in a library's it is a count or a time.
        return logger.getName().startsWith(OURS) ? said : alike(said);
    }

    private static String chain(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(each -> each.getClass().getName() + ": " + alike(String.valueOf(each.getMessage())))
                .reduce("", (before, each) -> before + "; " + each);
    }

    private static String alike(String text) {
        return VARYING.matcher(text).replaceAll("#");
    }
}

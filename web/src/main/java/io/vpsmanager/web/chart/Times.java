package io.vpsmanager.web.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where the time axis is marked: where the clock or the calendar of a zone is round. */
public enum Times {
    HOURS {
        @Override
        LocalDateTime first(LocalDateTime from) {
            LocalDateTime hour = from.truncatedTo(ChronoUnit.HOURS);
            return hour.minusHours(hour.getHour() % 4);
        }

        @Override
        LocalDateTime next(LocalDateTime mark) {
            return mark.plusHours(4);
        }
    },
    DAYS {
        @Override
        LocalDateTime first(LocalDateTime from) {
            return from.truncatedTo(ChronoUnit.DAYS);
        }

        @Override
        LocalDateTime next(LocalDateTime mark) {
            return mark.plusDays(1);
        }
    },
    FIVE_DAYS {
        @Override
        LocalDateTime first(LocalDateTime from) {
            LocalDate day = from.toLocalDate();
            return day.minusDays(day.toEpochDay() % 5).atStartOfDay();
        }

        @Override
        LocalDateTime next(LocalDateTime mark) {
            return mark.plusDays(5);
        }
    },
    MONTHS {
        @Override
        LocalDateTime first(LocalDateTime from) {
            return from.toLocalDate().withDayOfMonth(1).atTime(LocalTime.MIDNIGHT);
        }

        @Override
        LocalDateTime next(LocalDateTime mark) {
            return mark.plusMonths(1);
        }
    };

    /** At or before this time. */
    abstract LocalDateTime first(LocalDateTime from);

    abstract LocalDateTime next(LocalDateTime mark);

    /** The marks after `from` and before `to`. */
    public List<Instant> marks(Instant from, Instant to, ZoneId zone) {
        List<Instant> marks = new ArrayList<>();
        LocalDateTime mark = first(LocalDateTime.ofInstant(from, zone));
        Instant at = mark.atZone(zone).toInstant();
        while (at.isBefore(to)) {
            if (at.isAfter(from)) {
                marks.add(at);
            }
            mark = next(mark);
            at = mark.atZone(zone).toInstant();
        }
        return marks;
    }
}

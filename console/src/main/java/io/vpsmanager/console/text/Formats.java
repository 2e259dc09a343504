package io.vpsmanager.console.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Dates, numbers and sizes as one language writes them, times in one time zone. */
public final class Formats {

    /** Each a thousand of the one before, as the names say. */
    private static final List<MeasureUnit> FILE_UNITS = List.of(
            MeasureUnit.BYTE, MeasureUnit.KILOBYTE, MeasureUnit.MEGABYTE, MeasureUnit.GIGABYTE, MeasureUnit.TERABYTE);

    private final Language language;
    private final ULocale locale;
    private final ZoneId zone;

    public Formats(Language language, ZoneId zone) {
        this.language = language;
        this.locale = language.locale();
        this.zone = zone;
    }

    /** A day, such as `14 nov. 2027`. */
    public String date(LocalDate day) {
        return written("yMMMd", day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    public String time(Instant instant) {
        return written("jm", instant, zone);
    }

    /** A day and a time to the second. */
    public String exact(Instant instant) {
        return written("yMMMdjms", instant, zone);
    }

    /** A day and a time. */
    public String moment(Instant instant) {
        return written("yMMMdjm", instant, zone);
    }

    public boolean sameDay(Instant one, Instant other) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    /** The place whose time is shown, such as `Londres`. */
    public String zoneName() {
        return city(zone);
    }

    /** The place that a time zone is named after. */
    public String city(ZoneId of) {
        String city = TimeZoneNames.getInstance(locale).getExemplarLocationName(of.getId());
        return city == null ? of.getId() : city;
    }

    public String number(long number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** An enumeration, such as `a, b et c`. */
    public String list(List<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    public String percent(int percentage) {
        return NumberFormat.getPercentInstance(locale).format(percentage / 100.0);
    }

    public String gigabytes(long gigabytes) {
        return measured(gigabytes, MeasureUnit.GIGABYTE);
    }

    /** Memory as the contract counts it: 1024 MB are 1 GB. */
    public String memory(long megabytes) {
        return megabytes % 1024 == 0 ? gigabytes(megabytes / 1024) : measured(megabytes, MeasureUnit.MEGABYTE);
    }

    /** The size of a file, in the largest unit of which there is one, such as `1,5 Go`. */
    public String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        // Rounded first, so that nothing has 1000 of a unit.
        while (unit < FILE_UNITS.size() - 1 && Math.round(value * 10) >= 10_000) {
            value /= 1000;
            unit++;
        }
        return measured(Math.round(value * 10) / 10.0, FILE_UNITS.get(unit));
    }

    public String duration(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        if (seconds < 120) {
            return measured(seconds, MeasureUnit.SECOND);
        }
        return seconds < 7200 ? measured(seconds / 60, MeasureUnit.MINUTE) : measured(seconds / 3600, MeasureUnit.HOUR);
    }

    /** The name of a country. */
    public String country(Enum<?> code) {
        return Locale.of("", code.name()).getDisplayCountry(Locale.of(language.code()));
    }

    private String measured(Number value, MeasureUnit unit) {
        String written = MeasureFormat.getInstance(locale, FormatWidth.SHORT).formatMeasures(new Measure(value, unit));
        // A number stays with its unit; the narrow space of French is a hairline in our typeface.
        return written.replace('\u202f', '\u00a0').replace(' ', '\u00a0');
    }

    private String written(String skeleton, Instant instant, ZoneId where) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(where.getId().equals("Z") ? "UTC" : where.getId()));
        return format.format(Date.from(instant));
    }
}

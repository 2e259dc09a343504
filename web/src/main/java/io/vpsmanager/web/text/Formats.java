package io.vpsmanager.web.text;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Dates, numbers and sizes as one language writes them, times in one time zone. */
public final class Formats {

    private static final List<MeasureUnit> SIZES = List.of(
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

    /** What a pattern of the Unicode CLDR names, such as `MMMd`, in the order of the language. */
    public String by(String skeleton, Instant instant) {
        return written(skeleton, instant, zone);
    }

    public ZoneId zone() {
        return zone;
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

    /** As typed into a field: without digit grouping. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** An enumeration, such as `a, b et c`. */
    public String list(List<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    public String percent(int percentage) {
        return NumberFormat.getPercentInstance(locale).format(percentage / 100.0);
    }

    /** With as many digits as are readable at a glance. */
    public String percent(double percentage) {
        return rounded(MeasureUnit.PERCENT, percentage);
    }

    /** Memory and disks, as machines have them: 1024 of one are one of the next, such as `1,5 Gio`. */
    public String bytes(double bytes) {
        return binary(sized(bytes, 1024, unit -> unit));
    }

    /** Bytes a second: 1000 of one are one of the next, as networks are counted. */
    public String rate(double bytes) {
        return sized(bytes, 1000, unit -> unit.product(MeasureUnit.SECOND.reciprocal()));
    }

    private String sized(double bytes, int step, UnaryOperator<MeasureUnit> as) {
        double value = bytes;
        int size = 0;
        while (value >= step * 0.9995 && size < SIZES.size() - 1) {
            value /= step;
            size++;
        }
        return rounded(as.apply(SIZES.get(size)), value);
    }

    private String rounded(MeasureUnit unit, double value) {
        return tight(NumberFormatter.withLocale(locale)
                .unit(unit)
                .unitWidth(UnitWidth.SHORT)
                .precision(value < 10 ? Precision.maxFraction(1) : Precision.maxSignificantDigits(3))
                .format(value)
                .toString());
    }

    /** The size of a disk as the contract counts it. */
    public String gibibytes(long gibibytes) {
        return binary(measured(gibibytes, MeasureUnit.GIGABYTE));
    }

    /** Memory as the contract counts it. */
    public String memory(long mebibytes) {
        return mebibytes % 1024 == 0 ? gibibytes(mebibytes / 1024) : binary(measured(mebibytes, MeasureUnit.MEGABYTE));
    }

    /** ICU knows the binary units in French only: it writes "GiByte" in German. */
    private static String binary(String decimal) {
        return decimal.replaceFirst("k(?=[Bo]$)", "K").replaceFirst("(?<=[KMGT])(?=[Bo]$)", "i");
    }

    /** The size of a file: 1000 of one are one of the next. */
    public String fileSize(long bytes) {
        return sized((double) bytes, 1000, unit -> unit);
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

    private String measured(long value, MeasureUnit unit) {
        String written = MeasureFormat.getInstance(locale, FormatWidth.SHORT).formatMeasures(new Measure(value, unit));
        return tight(written);
    }

    /** A number stays with its unit; the narrow space of French is a hairline in our typeface. */
    private static String tight(String written) {
        return written.replace('\u202f', '\u00a0').replace(' ', '\u00a0');
    }

    private String written(String skeleton, Instant instant, ZoneId where) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(where.getId().equals("Z") ? "UTC" : where.getId()));
        return format.format(Date.from(instant));
    }
}

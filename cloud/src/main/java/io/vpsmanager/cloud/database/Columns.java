package io.vpsmanager.cloud.database;

import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.WireValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts values of the program to columns and back. */
public final class Columns {

    private Columns() {}

    public static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static Optional<String> findText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static Optional<Long> findLong(ResultSet row, String column) throws SQLException {
        @Nullable Long value = row.getObject(column, Long.class);
        return Optional.ofNullable(value);
    }

    public static <E extends Enum<E> & WireValue> E wire(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return WireValue.get(type, row.getString(column));
    }

    /**
     * The wire type of a kind of task: the part of its key before the hyphen, as in `rebootVm-rescue`; a kind of our
     * own is `internalTask`.
     */
    public static TaskType taskType(String kind) {
        return WireValue.find(TaskType.class, kind.split("-", 2)[0]).orElse(TaskType.INTERNAL_TASK);
    }

    /** A list of constants as one column, separated by spaces. */
    public static String words(Collection<? extends WireValue> values) {
        return values.stream().map(WireValue::wire).collect(Collectors.joining(" "));
    }

    /** The words of a column written by {@link #words} or joined by spaces. */
    public static List<String> split(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

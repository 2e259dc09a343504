package io.vpsmanager.cloud.account;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of accounts that customers fill in. */
public final class AccountFieldStore {

    private static final String COLUMNS =
            Arrays.stream(AccountField.values()).map(AccountField::column).collect(Collectors.joining(", "));

    private final CloudDatabase database;

    public AccountFieldStore(CloudDatabase database) {
        this.database = database;
    }

    /** What is filled in. */
    public Map<AccountField, String> get(AccountId account) {
        return database.sql()
                .sql("SELECT " + COLUMNS + " FROM account WHERE id = ?")
                .param(account.value())
                .query((row, _) -> read(row))
                .single();
    }

    /** Sets or clears these fields, all at once; the others stay. */
    public void set(AccountId account, Map<AccountField, Optional<String>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Map.Entry<AccountField, Optional<String>>> ordered = List.copyOf(changes.entrySet());
        String columns = ordered.stream()
                .map(change -> change.getKey().column() + " = ?")
                .collect(Collectors.joining(", "));
        List<@Nullable Object> values = new ArrayList<>();
        ordered.forEach(change -> values.add(change.getValue().orElse(null)));
        values.add(account.value());
        database.sql()
                .sql("UPDATE account SET " + columns + " WHERE id = ?")
                .params(values)
                .update();
    }

    private static Map<AccountField, String> read(ResultSet row) throws SQLException {
        Map<AccountField, String> fields = new EnumMap<>(AccountField.class);
        for (AccountField field : AccountField.values()) {
            String value = row.getString(field.column());
            if (value != null) {
                fields.put(field, value);
            }
        }
        return fields;
    }
}

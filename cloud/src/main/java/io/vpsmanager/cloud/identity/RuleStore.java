package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of access rules of any kind of owner, in their order.
 *
 * @param owners the table of the owners; the table of the rules is named after it, with `_rule` appended
 * @param owner the column of the rules that identifies the owner
 */
record RuleStore(CloudDatabase database, String owners, String owner) {

    /** Run it in the transaction that inserts the owner. */
    void insert(Object id, List<AccessRule> rules) {
        for (int position = 0; position < rules.size(); position++) {
            AccessRule rule = rules.get(position);
            database.sql()
                    .sql("INSERT INTO " + owners + "_rule (" + owner + ", position, method, path) VALUES (?, ?, ?, ?)")
                    .params(List.of(id, position, rule.method().wire(), rule.path()))
                    .update();
        }
    }

    List<AccessRule> list(Object id) {
        return database.sql()
                .sql("SELECT method, path FROM " + owners + "_rule WHERE " + owner + " = ? ORDER BY position")
                .param(id)
                .query((row, _) -> read(row))
                .list();
    }

    /** The rules of all owners of an account, by the number or name of each owner. */
    <K> Map<K, List<AccessRule>> list(AccountId account, Class<K> key) {
        return database
                .sql()
                .sql("SELECT r." + owner + ", r.method, r.path FROM " + owners + "_rule r JOIN " + owners
                        + " o ON o.id = r." + owner + " WHERE o.account = ? ORDER BY r." + owner + ", r.position")
                .param(account.value())
                .query((row, _) -> Map.entry(row.getObject(owner, key), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static AccessRule read(ResultSet row) throws SQLException {
        return new AccessRule(AccessRule.Method.valueOf(row.getString("method")), row.getString("path"));
    }
}

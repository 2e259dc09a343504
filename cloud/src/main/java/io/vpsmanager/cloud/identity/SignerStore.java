package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.AccessRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a signed call is checked against, in one read, since every call needs it. */
final class SignerStore {

    private final CloudDatabase database;

    SignerStore(CloudDatabase database) {
        this.database = database;
    }

    /** An application with the consumer key it requested. */
    record Signer(String sealedSecret, Credential credential) {}

    Optional<Signer> find(String applicationKey, String consumerKeyHash) {
        return database.sql().sql("""
                        SELECT c.*, a.sealed_secret, r.method, r.path
                        FROM credential c
                        JOIN application a ON a.id = c.application_id
                        LEFT JOIN credential_rule r ON r.credential_id = c.id
                        WHERE c.consumer_key_hash = ? AND a.application_key = ?
                        ORDER BY r.position
                        """).params(consumerKeyHash, applicationKey).query(SignerStore::read);
    }

    private static Optional<Signer> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        Credential credential = CredentialStore.read(rows, 1);
        String secret = rows.getString("sealed_secret");
        List<AccessRule> rules = new ArrayList<>();
        if (rows.getString("method") != null) {
            do {
                rules.add(RuleStore.read(rows));
            } while (rows.next());
        }
        return Optional.of(new Signer(secret, credential.withRules(rules)));
    }
}

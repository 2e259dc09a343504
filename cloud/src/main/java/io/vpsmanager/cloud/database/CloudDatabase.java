package io.vpsmanager.cloud.database;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.database.DatabaseFailures;
import io.vpsmanager.database.Migrations;
import io.vpsmanager.database.RetryingTransactions;
import io.vpsmanager.database.TransactionRetry;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The cloud's database, with its schema up to date.
 *
 * @param dataSource where connections come from
 * @param sql statements, inside the current transaction where there is one
 * @param transaction runs work as one transaction, and retries it when the database aborts it: the work must be
 *     repeatable
 */
public record CloudDatabase(DataSource dataSource, JdbcClient sql, TransactionTemplate transaction) {

    /** Runs an insert and returns the number its row got in column `id`. */
    public long insert(JdbcClient.StatementSpec statement) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        statement.update(key, "id");
        Long id = key.getKeyAs(Long.class);
        if (id == null) {
            throw new IllegalStateException("the database gave a new row no number");
        }
        return id;
    }

    /** Opens a database whose commits are on disk when they return. */
    public static CloudDatabase open(DataSource dataSource) {
        return open(dataSource, Flush.NONE);
    }

    /**
     * Brings the schema up to date; safe to repeat, and for several managers at once.
     *
     * @param flush writes a commit to disk
     */
    public static CloudDatabase open(DataSource dataSource, Flush flush) {
        flyway(dataSource).migrate();
        TransactionRetry repetition = new TransactionRetry(CloudDatabase::told);
        return new CloudDatabase(
                dataSource,
                JdbcClient.create(new DurableStatements(dataSource, flush, repetition)),
                new RetryingTransactions(new DurableTransactions(dataSource, flush), repetition));
    }

    /** A database failure, also of the engine's database, is no defect of this program: the call may be sent again. */
    public static RuntimeException told(RuntimeException failure) {
        if (failure instanceof ContractException) {
            return failure;
        }
        return DatabaseFailures.of(failure)
                .<RuntimeException>map(trouble -> switch (trouble) {
                    case ABORTED ->
                        ContractException.unavailable(
                                "Too many calls change the same thing at once: try again in a moment", failure);
                    case DISCONNECTED ->
                        ContractException.unavailable(
                                "The connection to the database was lost: look whether it was done, and try again",
                                failure);
                })
                .orElse(failure);
    }

    static Flyway flyway(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .configuration(Migrations.CONFIGURATION)
                .locations("classpath:db/cloud")
                .load();
    }
}

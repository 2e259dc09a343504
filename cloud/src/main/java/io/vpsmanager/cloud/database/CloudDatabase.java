package io.vpsmanager.cloud.database;

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
 * @param transaction runs a piece of work as one transaction
 */
public record CloudDatabase(DataSource dataSource, JdbcClient sql, TransactionTemplate transaction) {

    /** Runs an insert and answers the number its row got in column `id`. */
    public long insert(JdbcClient.StatementSpec statement) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        statement.update(key, "id");
        Long id = key.getKeyAs(Long.class);
        if (id == null) {
            throw new IllegalStateException("the database gave a new row no number");
        }
        return id;
    }

    /** The database, where a commit is on the disk when it returns. */
    public static CloudDatabase open(DataSource dataSource) {
        return open(dataSource, Flush.NONE);
    }

    /**
     * Brings the schema up to date; safe to repeat, and for several managers at once.
     *
     * @param flush brings a commit to the disk
     */
    public static CloudDatabase open(DataSource dataSource, Flush flush) {
        flyway(dataSource).migrate();
        return new CloudDatabase(
                dataSource,
                JdbcClient.create(new DurableStatements(dataSource, flush)),
                new TransactionTemplate(new DurableTransactions(dataSource, flush)));
    }

    static Flyway flyway(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/cloud")
                .load();
    }
}

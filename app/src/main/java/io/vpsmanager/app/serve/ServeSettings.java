package io.vpsmanager.app.serve;

import io.vpsmanager.app.mail.MailSettings;
import io.vpsmanager.web.ui.Support;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything the server is told from outside.
 *
 * @param port of the HTTP listener; 0 for any that is free
 * @param tlsPort of the TLS listener; 0 for any that is free
 * @param data the folder that holds everything this manager keeps
 * @param demo whether to build the demo world and listen on loopback only
 * @param speed how much faster than real the simulator's machines are
 * @param workers how many tasks are worked on at once
 * @param publicUrl the address customers use; empty: the address of the listener
 * @param databaseUrl a JDBC URL of PostgreSQL; empty: a database file in the data folder
 * @param secretKey a file of 32 bytes that seals secrets; empty: one in the data folder
 * @param catalogue a catalogue's file; empty: the one that comes with the program
 * @param faults a fault plan's file
 * @param historyDays how long events and mails are kept
 * @param support what to tell customers who need help, and when
 * @param edge metrics, limits, proxy and certificate
 * @param mail the mail server; empty: mails are kept and not sent
 */
public record ServeSettings(
        int port,
        int tlsPort,
        Path data,
        boolean demo,
        double speed,
        int workers,
        Optional<String> publicUrl,
        Optional<DatabaseLogin> databaseUrl,
        Optional<Path> secretKey,
        Optional<Path> catalogue,
        Optional<Path> faults,
        int historyDays,
        Support support,
        EdgeSettings edge,
        Optional<MailSettings> mail) {

    /** A database to sign in to. */
    public record DatabaseLogin(String url, String user, String password) {

        @Override
        public String toString() {
            return "DatabaseLogin[" + url + ", " + user + ", (password)]";
        }
    }
}

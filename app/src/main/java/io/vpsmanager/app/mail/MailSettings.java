package io.vpsmanager.app.mail;

import java.util.Optional;

/**
 * The mail server that mails are handed over to.
 *
 * @param from who they are from, such as `VPS Manager <noreply@example.com>`
 * @param login what to sign in with; empty: as nobody
 */
public record MailSettings(String host, int port, Encryption encryption, String from, Optional<Login> login) {

    /** When the connection is encrypted. The server's certificate is checked whenever it is. */
    public enum Encryption {
        /** From the first byte. */
        ALWAYS,
        /** By STARTTLS, without which nothing is sent. */
        STARTTLS,
        /** By STARTTLS where the server offers it. */
        WHERE_OFFERED
    }

    /** Who signs in. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + ", (password)]";
        }
    }
}

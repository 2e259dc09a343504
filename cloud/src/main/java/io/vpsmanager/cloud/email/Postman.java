package io.vpsmanager.cloud.email;

/** Carries mails to a mail server. */
public interface Postman {

    /**
     * Hands a mail over; returns when it was taken. An attempt may be repeated although it went well, with the same mail.
     *
     * @throws RefusedException it will never be taken
     * @throws NotTakenException it was not taken, and may be another time
     */
    void send(OutgoingEmail email);
}

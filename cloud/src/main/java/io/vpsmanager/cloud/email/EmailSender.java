package io.vpsmanager.cloud.email;

/** Carries mails to a mail server. */
public interface EmailSender {

    /**
     * Hands a mail over; returns when it was taken. An attempt may be repeated although it went well, with the same mail.
     *
     * @throws PermanentDeliveryException it will never be taken
     * @throws TemporaryDeliveryException it was not taken, and may be another time
     */
    void send(OutgoingEmail email);
}

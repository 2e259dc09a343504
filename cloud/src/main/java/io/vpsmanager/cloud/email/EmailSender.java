package io.vpsmanager.cloud.email;

/** Delivers mails to a mail server. */
public interface EmailSender {

    /**
     * Delivers a mail; returns when it was accepted. Callers may repeat a successful attempt with the same mail.
     *
     * @throws PermanentDeliveryException it will never be accepted
     * @throws TemporaryDeliveryException it was not accepted, but a retry may succeed
     */
    void send(OutgoingEmail email);
}

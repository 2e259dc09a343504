package io.vpsmanager.cloud.email;

import io.vpsmanager.contract.email.EmailId;

/** The queue of mails to send. */
public interface EmailQueue {

    /** Queues a new mail to be sent soon after the current transaction commits. */
    void add(EmailId email);
}

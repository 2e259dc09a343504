package io.vpsmanager.cloud.email;

import io.vpsmanager.contract.email.EmailId;

/** Where a mail waits to be sent. */
public interface EmailQueue {

    /** Has a new mail sent soon, once the current transaction is committed. */
    void add(EmailId email);
}

package io.vpsmanager.cloud.email;

import io.vpsmanager.contract.value.AccountId;

/** Where mails to customers are dropped. */
public interface EmailService {

    /**
     * Writes a mail in the caller's transaction; it is sent once that is committed.
     *
     * @param key names this mail for good: what was written under it before is not written again
     */
    void write(String key, AccountId to, EmailTemplate letter);

    /** Takes back every mail under a key that begins so, and that is not sent yet, in the caller's transaction. Safe to repeat. */
    void withdraw(String beginning);
}

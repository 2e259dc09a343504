package io.vpsmanager.cloud.email;

import io.vpsmanager.contract.value.AccountId;

/** Accepts mails to customers. */
public interface EmailService {

    /**
     * Writes a mail in the caller's transaction; it is sent once that is committed.
     *
     * @param key identifies this mail permanently: a mail already written under it is not written again
     */
    void write(String key, AccountId to, EmailTemplate letter);

    /** Withdraws every unsent mail whose key has this prefix, in the caller's transaction. Safe to repeat. */
    void withdraw(String beginning);
}

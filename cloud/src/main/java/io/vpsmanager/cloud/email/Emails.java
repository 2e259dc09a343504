package io.vpsmanager.cloud.email;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.value.AccountId;
import java.util.function.Supplier;

/** Writes mails in the language of the receiving account, stores them, and queues them if there is a mail server. */
public final class Emails implements EmailService {

    private final EmailStore emails;
    private final AccountStore accounts;
    private final EmailQueue queue;
    private final Supplier<String> publicUrl;
    private final boolean sent;
    private final EmailRenderer writer = new EmailRenderer();

    /**
     * Creates the service.
     *
     * @param publicUrl the prefix of the paths in mails
     * @param sent whether mails are sent at all
     */
    public Emails(
            EmailStore emails, AccountStore accounts, EmailQueue queue, Supplier<String> publicUrl, boolean sent) {
        this.emails = emails;
        this.accounts = accounts;
        this.queue = queue;
        this.publicUrl = publicUrl;
        this.sent = sent;
    }

    /** The mails that were written. */
    public EmailStore store() {
        return emails;
    }

    @Override
    public void write(String key, AccountId to, EmailTemplate letter) {
        if (emails.has(key)) {
            return;
        }
        Account account = accounts.get(to);
        RenderedEmail written = writer.write(letter, account, publicUrl.get());
        EmailStatus standing = sent ? EmailStatus.WAITING : EmailStatus.KEPT;
        EmailId id = emails.insert(key, account, written, letter, standing);
        if (sent) {
            queue.add(id);
        }
    }

    @Override
    public void withdraw(String beginning) {
        emails.removeUnsent(beginning);
    }
}

package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.email.EmailDetail;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.email.EmailSummary;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mails of the account: one that stands in each way, newest first. */
public final class WorldEmails {

    private final List<EmailDetail> emails = new CopyOnWriteArrayList<>();

    WorldEmails() {
        for (EmailStatus standing : EmailStatus.values()) {
            write(standing, "/vps/detail/" + World.RUNNING + "/dashboard");
        }
    }

    public void empty() {
        emails.clear();
    }

    /** Writes a mail that leads to this page. */
    public EmailId write(EmailStatus standing, String path) {
        long number = 71L + emails.size();
        EmailId id = new EmailId(number);
        boolean failed = standing == EmailStatus.FAILED;
        EmailSummary summary = new EmailSummary(
                id,
                World.RUNNING + " : nouveau mot de passe " + number,
                "camille@example.com",
                World.NOW.minus(Duration.ofHours(100 - number)),
                standing,
                Optional.of(World.NOW).filter(_ -> failed || standing == EmailStatus.SENT),
                failed ? Optional.of("550 5.1.1 <camille@example.com>: no such user") : Optional.empty());
        String body = "Bonjour,\n\nUtilisateur : root <admin>\n\nhttps://vps.example.com" + path + "\n";
        emails.addFirst(new EmailDetail(summary, body, path));
        return id;
    }

    HistoryPage<EmailSummary> page(Optional<Place> place, int size) {
        List<EmailSummary> all = emails.stream().map(EmailDetail::summary).toList();
        return WorldHistory.page(
                all,
                email -> email.id().value(),
                new HistoryQuery<>(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), place, size));
    }

    EmailDetail get(EmailId id) {
        return emails.stream()
                .filter(email -> email.summary().id().equals(id))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("no mail " + id));
    }
}

package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.email.EmailService;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.engine.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Notifies those who may act on a server by mail how to log in now. The password itself is in no mail (decisions/0020).
 */
public record SendLogin(EmailTemplate.Kind kind, Parts parts) implements Step {

    /** The dependencies for writing a mail. */
    public record Parts(LoginStore logins, ServiceStore services, Catalogue catalogue, EmailService letters) {}

    @Override
    public String name() {
        return "sendLogin";
    }

    @Override
    public Outcome run(StepContext context) {
        EmailTemplate letter = letter(context);
        // One transaction: either all of them are notified, or the step runs again.
        context.write(() -> parts.services().listOperators(context.vps().id()).forEach(account -> parts.letters()
                .write(keys(context) + account, account, letter)));
        return new Outcome.Done();
    }

    /** Withdraws the unsent mails of this step: what they report is undone. */
    public void withdraw(StepContext context) {
        context.write(() -> parts.letters().withdraw(keys(context)));
    }

    private static String keys(StepContext context) {
        return "task-" + context.task() + "-";
    }

    private EmailTemplate letter(StepContext context) {
        VpsRow vps = context.vps();
        Optional<Instant> until = parts.logins().find(context.task()).map(LoginRow::expires);
        Map<String, Object> values = EmailTemplate.namesOf(vps.name(), vps.displayName());
        values.put("address", vps.mainIp().orElse(vps.name().value()));
        if (kind != EmailTemplate.Kind.RESCUE_STARTED) {
            // The password of the rescue system is not valid for the system on the disk.
            values.put(
                    "system",
                    parts.catalogue()
                            .findImage(vps.imageId())
                            .map(SystemImage::name)
                            .orElse(vps.imageId()));
        }
        until.ifPresent(instant -> values.put("until", instant));
        EmailTemplate.Kind about = until.isPresent() ? kind : withoutPassword(kind);
        if (about == EmailTemplate.Kind.DELIVERED_WITHOUT_PASSWORD) {
            return new EmailTemplate(about, VpsSummary.page(vps.name()), values);
        }
        values.put("user", Login.USER);
        return new EmailTemplate(about, Login.page(vps.name()), values);
    }

    private static EmailTemplate.Kind withoutPassword(EmailTemplate.Kind kind) {
        return switch (kind) {
            case SYSTEM_INSTALLED -> EmailTemplate.Kind.SYSTEM_INSTALLED_WITH_KEY;
            case DELIVERED -> EmailTemplate.Kind.DELIVERED_WITHOUT_PASSWORD;
            case PASSWORD_SET,
                    RESCUE_STARTED,
                    SYSTEM_INSTALLED_WITH_KEY,
                    DELIVERED_WITHOUT_PASSWORD,
                    TERMINATION_ASKED,
                    DISK_LOW,
                    BACKUP_FAILED,
                    BACKUP_MISSED,
                    TASK_FAILED,
                    PASSWORD_CHANGED,
                    KEY_VALIDATED -> kind;
        };
    }
}

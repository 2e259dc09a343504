package io.vpsmanager.cloud.termination;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.service.Renewal;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.termination.TerminationStore.Answers;
import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.termination.Confirmation;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.termination.TerminationPage;
import io.vpsmanager.contract.termination.TerminationReason;
import io.vpsmanager.contract.termination.TerminationViews;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsAction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ends of the caller's services. */
record TerminationService(Access access) implements TerminationApi, TerminationViews {

    private static final Duration VALID = Duration.ofDays(3);
    /** Who asks again so soon is answered alike, by the mail that is on its way: nobody is to be flooded with them. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int MAX_LENGTH = 2_000;

    @Override
    public String ask(ServiceName serviceName) {
        return access.write(() -> {
            VpsRow vps = allow(serviceName);
            Instant now = access.now();
            AccountId admin = services().get(vps.id(), access.expired(vps)).contactAdmin();
            String answer = "The link in a mail to " + admin + " confirms the termination of " + vps.name();
            if (store().isWaiting(vps.id(), now.plus(VALID).minus(PAUSE))) {
                return answer;
            }
            String token = access.core().secrets().token();
            Instant until = now.plus(VALID);
            store().ask(vps.id(), Secrets.hash(token), until);
            Map<String, Object> values = EmailTemplate.namesOf(vps.name(), vps.displayName());
            values.put("until", until);
            EmailTemplate letter = new EmailTemplate(
                    EmailTemplate.Kind.TERMINATION_ASKED,
                    TerminationPage.of(vps.id().value(), token),
                    values);
            access.emails().write("termination-" + Secrets.hash(token), admin, letter);
            access.record(EventKind.TERMINATION_ASKED, vps, EventData.of(EventData.Name.ACCOUNT, admin.value()));
            return answer;
        });
    }

    @Override
    public String confirm(ServiceName serviceName, Confirmation body) {
        return access.write(() -> {
            VpsRow vps = allow(serviceName);
            access.requireSure();
            Answers answers = new Answers(find(body.reason()), find(body.futureUse()), commentary(body));
            Instant now = access.now();
            if (!store().confirm(vps.id(), Secrets.hash(body.token()), now, answers)) {
                throw ContractException.invalid(
                        "token", "token must be the one of the newest mail about this termination, and not used yet");
            }
            Renewal renewal = services().lockRenewal(vps.id());
            services().setRenewal(vps.id(), renewal.ending());
            access.record(
                    EventKind.TERMINATION_CONFIRMED,
                    vps,
                    EventData.of(EventData.Name.TO, vps.expiration().toString())
                            .with(
                                    EventData.Name.REASON,
                                    answers.reason()
                                            .map(TerminationReason::wire)
                                            .orElse("")));
            return "The termination of " + vps.name() + " is confirmed: it ends on " + vps.expiration();
        });
    }

    /** Only looked up: an address that is opened uses nothing up. */
    @Override
    public boolean confirms(ServiceName serviceName, String token) {
        VpsRow vps = access.getVisible(serviceName);
        return store().isWaiting(vps.id(), Secrets.hash(token), access.now());
    }

    private VpsRow allow(ServiceName serviceName) {
        VpsRow vps = access.getOwned(serviceName);
        // Clients ask again for what is ending already; the console offers to keep it instead.
        access.refusal(VpsAction.TERMINATE, vps)
                .filter(refusal -> refusal != Refusal.TERMINATION_PENDING)
                .ifPresent(refusal -> {
                    throw ContractException.refused(refusal);
                });
        // One at a time, in one order: who asks and who confirms write the same rows.
        services().lockRenewal(vps.id());
        return vps;
    }

    private static <E extends Enum<E> & WireValue> Optional<E> find(Change<E> change) {
        return change instanceof Change.Set<E>(E value) ? Optional.of(value) : Optional.empty();
    }

    /** All that the customer wrote, each text once. */
    private static String commentary(Confirmation body) {
        return Stream.of(
                        text("commentary", body.commentary()),
                        text("commentaryReason", body.commentaryReason()),
                        text("commentaryFutureUse", body.commentaryFutureUse()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String text(String field, Change<String> change) {
        String text = change instanceof Change.Set<String>(String said)
                ? VisibleText.clean(said).replaceAll("\\R", "\n").strip()
                : "";
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            throw ContractException.invalid(field, field + " may have " + MAX_LENGTH + " characters at most");
        }
        if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && "\r\n\t".indexOf(sign) < 0)) {
            throw ContractException.invalid(field, field + " may have no control characters");
        }
        return text;
    }

    private TerminationStore store() {
        return new TerminationStore(access.database());
    }

    private ServiceStore services() {
        return new ServiceStore(access.database());
    }
}

package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.email.Letter;
import io.vpsmanager.cloud.identity.Secrets;
import io.vpsmanager.cloud.service.Renewal;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.termination.TerminationStore;
import io.vpsmanager.cloud.termination.TerminationStore.Answers;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.termination.Confirmation;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.termination.TerminationPage;
import io.vpsmanager.contract.termination.TerminationReason;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import io.vpsmanager.contract.vps.VpsAction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The ends of the caller's services. */
record TerminationDoor(Access access) implements TerminationApi {

    private static final Duration VALID = Duration.ofDays(3);
    /** Between two mails: nobody is to be flooded with them. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int LONGEST = 2_000;

    @Override
    public String ask(ServiceName serviceName) {
        return access.cloud().database().transaction().execute(_ -> {
            VpsRow vps = allow(serviceName);
            Instant now = access.cloud().clock().instant();
            if (store().wasAsked(vps.id(), now.plus(VALID).minus(PAUSE))) {
                throw ContractException.tooMany("A mail was sent less than a minute ago: look for it first", PAUSE);
            }
            String token = access.cloud().logins().secrets().token();
            Instant until = now.plus(VALID);
            store().ask(vps.id(), Secrets.hash(token), until);
            Letter letter = new Letter(
                    Letter.Kind.TERMINATION_ASKED,
                    TerminationPage.of(vps.id().value(), token),
                    Map.of("vps", vps.displayName().orElse(vps.name().value()), "until", until));
            AccountId admin = services().get(vps.id(), access.expired(vps)).contactAdmin();
            access.cloud().emails().write("termination-" + Secrets.hash(token), admin, letter);
            access.cloud()
                    .events()
                    .service(
                            EventKind.TERMINATION_ASKED,
                            vps.name(),
                            access.author(),
                            EventData.of(EventData.Name.ACCOUNT, admin.value()));
            return "A mail was sent to " + admin + ": its link confirms the termination of " + vps.name();
        });
    }

    @Override
    public String confirm(ServiceName serviceName, Confirmation body) {
        return access.cloud().database().transaction().execute(_ -> {
            VpsRow vps = allow(serviceName);
            Answers answers = new Answers(find(body.reason()), find(body.futureUse()), commentary(body));
            Instant now = access.cloud().clock().instant();
            if (!store().confirm(vps.id(), Secrets.hash(body.token()), now, answers)) {
                throw ContractException.invalid(
                        "token", "token must be the one of the newest mail about this termination, and not used yet");
            }
            Renewal renewal = services().lockRenewal(vps.id());
            services().setRenewal(vps.id(), renewal.ending());
            access.cloud()
                    .events()
                    .service(
                            EventKind.TERMINATION_CONFIRMED,
                            vps.name(),
                            access.author(),
                            EventData.of(EventData.Name.TO, vps.expiration().toString())
                                    .with(
                                            EventData.Name.REASON,
                                            answers.reason()
                                                    .map(TerminationReason::wire)
                                                    .orElse("")));
            return "The termination of " + vps.name() + " is confirmed: it ends on " + vps.expiration();
        });
    }

    private VpsRow allow(ServiceName serviceName) {
        VpsRow vps = access.administer(serviceName);
        access.require(VpsAction.TERMINATE, vps);
        // One at a time, in one order: who asks and who confirms write the same rows.
        services().lockRenewal(vps.id());
        return vps;
    }

    private static <E extends Enum<E> & WireValue> Optional<E> find(Change<E> change) {
        return change instanceof Change.Set<E>(E value) ? Optional.of(value) : Optional.empty();
    }

    private static String commentary(Confirmation body) {
        String text = body.commentary() instanceof Change.Set<String>(String said) ? said.strip() : "";
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw ContractException.invalid("commentary", "commentary may have " + LONGEST + " characters at most");
        }
        if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && "\r\n\t".indexOf(sign) < 0)) {
            throw ContractException.invalid("commentary", "commentary may have no control characters");
        }
        return text;
    }

    private TerminationStore store() {
        return new TerminationStore(access.cloud().database());
    }

    private ServiceStore services() {
        return new ServiceStore(access.cloud().database());
    }
}

package io.vpsmanager.web.ui;

import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.value.ServiceName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a failure into a message for the customer: what happened, what is next, and the query id for the support. */
public final class Failure {

    private static final Set<Refusal> OF_THE_TASK = EnumSet.of(Refusal.TASK_RUNNING, Refusal.TASK_STUCK);
    private static final Set<Refusal> FOR_THE_SUPPORT = EnumSet.of(Refusal.SERVICE_LOCKED, Refusal.TASK_STUCK);

    /** What the support may know more of. */
    private static final Set<String> FOR_OPERATORS = Set.of("server", "unavailable", "readOnly");

    private Failure() {}

    public static int status(Throwable failure) {
        return failure instanceof ContractException refused ? refused.code().status() : 500;
    }

    public static Message message(Ui ui, Throwable failure) {
        if (failure instanceof ContractException refused) {
            return refused.refusal()
                    .map(refusal -> refusal(ui, refusal, refused.servers()))
                    .or(() -> refused.limit().map(limit -> limit(ui, limit)))
                    .orElseGet(() -> message(ui, key(refused.code())));
        }
        return message(ui, "server");
    }

    /** Why an action is not allowed now. */
    public static Message refusal(Ui ui, Refusal refusal) {
        return refusal(ui, refusal, List.of());
    }

    private static Message refusal(Ui ui, Refusal refusal, List<ServiceName> servers) {
        return new Message(
                // One message speaks of the server's task: its end takes the place of the refusal.
                OF_THE_TASK.contains(refusal) ? "task" : "refusal-" + refusal.name(),
                Message.Kind.ERROR,
                ui.text("refusal", refusal),
                servers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(servers.stream().map(ServiceName::value).collect(Collectors.joining(", "))),
                Optional.of(ui.queryId()),
                Optional.empty(),
                support(ui, FOR_THE_SUPPORT.contains(refusal)),
                true);
    }

    private static Message limit(Ui ui, AccountLimit limit) {
        return new Message(
                "limit-" + limit.name(),
                Message.Kind.ERROR,
                ui.text("limit." + limit.name(), "most", limit.most()),
                Optional.of(ui.text("limit.next", limit)),
                Optional.of(ui.queryId()),
                Optional.empty(),
                List.of(),
                true);
    }

    /** The message for `kind`: invalid, forbidden, notFound, conflict, notBuilt, unavailable, readOnly or server. */
    public static Message message(Ui ui, String kind) {
        return new Message(
                "error-" + kind,
                Message.Kind.ERROR,
                ui.text("error." + kind),
                Optional.of(ui.text("error.next." + kind)),
                Optional.of(ui.queryId()),
                Optional.empty(),
                support(ui, FOR_OPERATORS.contains(kind)),
                true);
    }

    public static String key(ErrorCode code) {
        return switch (code) {
            case INVALID_ARGUMENT,
                    INVALID_SIGNATURE,
                    QUERY_TIME_OUT,
                    METHOD_NOT_ALLOWED,
                    BODY_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    MISDIRECTED -> "invalid";
            case NOT_GRANTED_CALL,
                    NOT_CREDENTIAL,
                    INVALID_KEY,
                    INVALID_CREDENTIAL,
                    FORBIDDEN,
                    PASSWORD_NEEDED,
                    SERVICE_EXPIRED -> "forbidden";
            case NOT_FOUND -> "notFound";
            case CONFLICT -> "conflict";
            case TOO_MANY_REQUESTS -> "tooMany";
            case NOT_BUILT_YET -> "notBuilt";
            case UNAVAILABLE -> "unavailable";
            case READ_ONLY -> "readOnly";
            case INTERNAL_ERROR -> "server";
        };
    }

    private static List<Link> support(Ui ui, boolean wanted) {
        return wanted ? ui.supportLink().stream().toList() : List.of();
    }
}

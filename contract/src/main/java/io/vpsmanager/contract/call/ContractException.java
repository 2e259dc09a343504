package io.vpsmanager.contract.call;

import io.vpsmanager.contract.value.ServiceName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A refused call: what was asked, why it is refused, and what to do. The message is for the caller to read. */
public final class ContractException extends RuntimeException {

    private static final int MAX_NAMES = 3;

    private final ErrorCode code;
    private final @Nullable String field;
    private final @Nullable Duration retryAfter;
    private final @Nullable String help;
    private final @Nullable Enum<?> reason;
    private final transient List<ServiceName> servers;

    private ContractException(
            ErrorCode code,
            String message,
            @Nullable String field,
            @Nullable Enum<?> reason,
            @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.field = field;
        this.reason = reason;
        this.retryAfter = null;
        this.help = null;
        this.servers = List.of();
    }

    private ContractException(ErrorCode code, Refusal refusal, List<ServiceName> servers) {
        super(message(refusal, servers));
        this.code = code;
        this.field = null;
        this.reason = refusal;
        this.retryAfter = null;
        this.help = null;
        this.servers = List.copyOf(servers);
    }

    private ContractException(String message, Duration retryAfter) {
        super(message);
        this.code = ErrorCode.TOO_MANY_REQUESTS;
        this.field = null;
        this.reason = null;
        this.retryAfter = retryAfter;
        this.help = null;
        this.servers = List.of();
    }

    private ContractException(ErrorCode code, String message, String help) {
        super(message);
        this.code = code;
        this.field = null;
        this.reason = null;
        this.retryAfter = null;
        this.help = help;
        this.servers = List.of();
    }

    public static ContractException of(ErrorCode code, String message) {
        return new ContractException(code, message, null, null, null);
    }

    /** A refusal in OVHcloud's exact words, which clients compare; the help for the reader is separate. */
    public static ContractException withHelp(ErrorCode code, String message, String help) {
        return new ContractException(code, message, help);
    }

    /** An invalid value. `message` names the field and the remedy. */
    public static ContractException invalid(String field, String message) {
        return new ContractException(ErrorCode.INVALID_ARGUMENT, message, field, null, null);
    }

    /** The same, for one of several reasons that a front end may put in its own words. */
    public static ContractException invalid(String field, String message, Enum<?> reason) {
        return new ContractException(ErrorCode.INVALID_ARGUMENT, message, field, reason, null);
    }

    /** What does not exist, or what this caller may not see. */
    public static ContractException notFound(String message) {
        return of(ErrorCode.NOT_FOUND, message);
    }

    /** An action that is not allowed now. */
    public static ContractException refused(Refusal refusal) {
        return refused(refusal, List.of());
    }

    /** An action that is not allowed now because of something about these servers. */
    public static ContractException refused(Refusal refusal, List<ServiceName> servers) {
        ErrorCode code =
                switch (refusal) {
                    case SERVICE_EXPIRED -> ErrorCode.SERVICE_EXPIRED;
                    case CONSOLES_OF_MANAGER -> ErrorCode.UNAVAILABLE;
                    default -> ErrorCode.CONFLICT;
                };
        return new ContractException(code, refusal, servers);
    }

    /** Names only the first servers: the message is a line to be read. */
    private static String message(Refusal refusal, List<ServiceName> servers) {
        if (servers.isEmpty()) {
            return refusal.message();
        }
        String names = servers.stream()
                .limit(MAX_NAMES)
                .map(ServiceName::value)
                .collect(Collectors.joining(", ", " (", servers.size() > MAX_NAMES ? ", …)" : ")"));
        return refusal.message() + names;
    }

    /** Too many calls; the next one may come after `retryAfter`. */
    public static ContractException tooMany(String message, Duration retryAfter) {
        return new ContractException(message, retryAfter);
    }

    /** The account has reached its limit for a thing. */
    public static ContractException full(AccountLimit limit) {
        return new ContractException(ErrorCode.CONFLICT, limit.message(), null, limit, null);
    }

    /** A noun of the contract that is not offered here. */
    public static ContractException notOffered(Class<?> api) {
        return of(ErrorCode.NOT_BUILT_YET, api.getSimpleName() + " is not offered here");
    }

    /** Something outside this program failed during a call. */
    public static ContractException unavailable(String message, @Nullable Throwable cause) {
        return new ContractException(ErrorCode.UNAVAILABLE, message, null, null, cause);
    }

    public ErrorCode code() {
        return code;
    }

    /** The field of the request that is wrong, where one is. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The help for the reader, where the message itself is OVHcloud's. */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }

    /** When to try again, where there were too many calls. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The servers a refusal is about, besides the requested one. */
    public List<ServiceName> servers() {
        return servers;
    }

    /** Why the action is not allowed now, where that is the error. */
    public Optional<Refusal> refusal() {
        return reason(Refusal.class);
    }

    /** The limit of the account that is reached, where that is the error. */
    public Optional<AccountLimit> limit() {
        return reason(AccountLimit.class);
    }

    /** Which of several reasons it is, where there are some of this type. */
    public <E extends Enum<E>> Optional<E> reason(Class<E> type) {
        return type.isInstance(reason) ? Optional.of(type.cast(reason)) : Optional.empty();
    }
}

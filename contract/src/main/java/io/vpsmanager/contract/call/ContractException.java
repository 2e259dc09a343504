package io.vpsmanager.contract.call;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refused call: what was asked, why it cannot be, and what to do. The message is for the caller to read. */
public final class ContractException extends RuntimeException {

    private final ErrorCode code;
    private final @Nullable String field;
    private final @Nullable Duration retryAfter;
    private final @Nullable String help;
    private final @Nullable Enum<?> reason;

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
    }

    private ContractException(String message, Duration retryAfter) {
        super(message);
        this.code = ErrorCode.TOO_MANY_REQUESTS;
        this.field = null;
        this.reason = null;
        this.retryAfter = retryAfter;
        this.help = null;
    }

    private ContractException(ErrorCode code, String message, String help) {
        super(message);
        this.code = code;
        this.field = null;
        this.reason = null;
        this.retryAfter = null;
        this.help = help;
    }

    public static ContractException of(ErrorCode code, String message) {
        return new ContractException(code, message, null, null, null);
    }

    /** A refusal in OVHcloud's exact words, which clients compare; what helps the reader stands beside them. */
    public static ContractException withHelp(ErrorCode code, String message, String help) {
        return new ContractException(code, message, help);
    }

    /** A value that cannot be. `message` names the field and the cure. */
    public static ContractException invalid(String field, String message) {
        return new ContractException(ErrorCode.INVALID_ARGUMENT, message, field, null, null);
    }

    /** The same, for one of several reasons that a door may tell in its own words. */
    public static ContractException invalid(String field, String message, Enum<?> reason) {
        return new ContractException(ErrorCode.INVALID_ARGUMENT, message, field, reason, null);
    }

    /** What does not exist, or what this caller may not see. */
    public static ContractException notFound(String message) {
        return of(ErrorCode.NOT_FOUND, message);
    }

    /** An action that `VpsActions` does not allow now. */
    public static ContractException refused(Refusal refusal) {
        ErrorCode code = refusal == Refusal.SERVICE_EXPIRED ? ErrorCode.SERVICE_EXPIRED : ErrorCode.CONFLICT;
        return new ContractException(code, refusal.message(), null, refusal, null);
    }

    /** Too many calls; the next one may come after `retryAfter`. */
    public static ContractException tooMany(String message, Duration retryAfter) {
        return new ContractException(message, retryAfter);
    }

    /** The account has as many of a thing as it may. */
    public static ContractException full(AccountLimit limit) {
        return new ContractException(ErrorCode.CONFLICT, limit.message(), null, limit, null);
    }

    /** Something outside failed while a call was served. */
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

    /** What helps the reader, where the message alone is OVHcloud's. */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }

    /** When to try again, where there were too many calls. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
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

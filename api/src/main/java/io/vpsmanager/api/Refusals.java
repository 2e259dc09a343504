package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.web.ErrorResponse;

/** Turns whatever went wrong into one of the contract's refusals. */
final class Refusals {

    /** What only the check of a key can find. */
    private static final Set<ErrorCode> OF_KEYS = EnumSet.of(
            ErrorCode.NOT_GRANTED_CALL, ErrorCode.NOT_CREDENTIAL, ErrorCode.INVALID_KEY, ErrorCode.INVALID_CREDENTIAL);

    private Refusals() {}

    static ContractException of(Throwable failed) {
        return switch (failed) {
            case ContractException refusal -> refusal;
            case ErrorResponse answer -> ofStatus(answer.getStatusCode().value());
            default -> ofStatus(500);
        };
    }

    /** The refusal of a status that something other than the contract chose. */
    static ContractException ofStatus(int status) {
        ErrorCode code = Arrays.stream(ErrorCode.values())
                .filter(candidate -> candidate.status() == status && !OF_KEYS.contains(candidate))
                .findFirst()
                .orElse(status / 100 == 4 ? ErrorCode.INVALID_ARGUMENT : ErrorCode.INTERNAL_ERROR);
        return ContractException.of(
                code,
                code == ErrorCode.INTERNAL_ERROR
                        ? "Internal error: try again, and give the support the X-OVH-QueryID of this answer"
                        : "The request cannot be read: check its path, query, headers and body");
    }
}

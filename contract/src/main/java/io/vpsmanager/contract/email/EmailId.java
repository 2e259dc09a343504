package io.vpsmanager.contract.email;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a mail, unique over all accounts. */
public record EmailId(@JsonValue long value) {

    @JsonCreator
    public static EmailId of(long value) {
        return new EmailId(value);
    }

    /** Parses a path variable. */
    public static EmailId valueOf(String value) {
        return new EmailId(Long.parseLong(value));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

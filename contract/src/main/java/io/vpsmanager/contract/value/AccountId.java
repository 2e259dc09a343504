package io.vpsmanager.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A customer account in OVH's form, such as `ab12345-ovh`. */
public record AccountId(@JsonValue String value) {

    @JsonCreator
    public static AccountId valueOf(String value) {
        return new AccountId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.vpsmanager.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The technical name of a service, such as `vps-a41c9e07.vps.ovh.net`; never changes. */
public record ServiceName(@JsonValue String value) implements Comparable<ServiceName> {

    @JsonCreator
    public static ServiceName valueOf(String value) {
        return new ServiceName(value);
    }

    @Override
    public int compareTo(ServiceName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

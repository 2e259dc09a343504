package io.vpsmanager.cloud.vps;

/** The number of a service. */
public record ServiceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

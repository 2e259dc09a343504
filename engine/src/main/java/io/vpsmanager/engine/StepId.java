package io.vpsmanager.engine;

/** Names one piece of work for ever; the same id is never done twice. At most 120 characters. */
public record StepId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

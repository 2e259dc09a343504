package io.vpsmanager.engine;

/** Identifies one piece of work permanently; the same id is never done twice. At most 120 characters. */
public record StepId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

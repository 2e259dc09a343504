package io.vpsmanager.engine;

/** One call for a piece of work: which step, and under which lease. */
public record StepCall(StepId step, Fence fence) {

    @Override
    public String toString() {
        return step + " (" + fence.scope() + ", lease " + fence.token() + ")";
    }
}

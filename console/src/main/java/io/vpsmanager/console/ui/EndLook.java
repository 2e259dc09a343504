package io.vpsmanager.console.ui;

import io.vpsmanager.contract.task.TaskEnd;

/** Colour and icon of how a task stands. */
public enum EndLook {
    WAITING("info", "clock"),
    RUNNING("info", "refresh-cw"),
    UNDOING("warning", "undo-2"),
    DONE("success", "circle-check"),
    CANCELLED("neutral", "circle-x"),
    ERROR("error", "circle-alert"),
    STUCK("error", "triangle-alert");

    private final String tone;
    private final String icon;

    EndLook(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public static EndLook of(TaskEnd end) {
        return valueOf(end.name());
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}

package io.vpsmanager.console.ui;

import io.vpsmanager.contract.vps.VpsState;

/** Colour and icon of a server's state (SPEC-VPS-002); the word is its text. */
public enum StateLook {
    RUNNING("success", "circle-check"),
    BACKUPING("warning", "archive"),
    INSTALLING("warning", "download"),
    REBOOTING("warning", "refresh-cw"),
    UPGRADING("warning", "upload"),
    RESCUED("warning", "life-buoy"),
    STOPPED("error", "circle-stop"),
    STOPPING("error", "power"),
    MAINTENANCE("error", "wrench");

    private final String tone;
    private final String icon;

    StateLook(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public static StateLook of(VpsState state) {
        return valueOf(state.name());
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}

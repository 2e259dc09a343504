package io.vpsmanager.console.ui;

import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.contract.email.EmailStanding;
import io.vpsmanager.contract.task.TaskEnd;
import io.vpsmanager.contract.vps.VpsState;

/** Colour and icon of a badge; the word is its text. */
public record Look(String tone, String icon) {

    /** How a server is (SPEC-VPS-002). */
    public static Look of(VpsState state) {
        return switch (state) {
            case RUNNING -> new Look("success", "circle-check");
            case BACKUPING -> new Look("warning", "archive");
            case INSTALLING -> new Look("warning", "download");
            case REBOOTING -> new Look("warning", "refresh-cw");
            case UPGRADING -> new Look("warning", "upload");
            case RESCUED -> new Look("warning", "life-buoy");
            case STOPPED -> new Look("error", "circle-stop");
            case STOPPING -> new Look("error", "power");
            case MAINTENANCE -> new Look("error", "wrench");
        };
    }

    /** What is wrong with a server. */
    public static Look of(Trouble trouble) {
        return switch (trouble) {
            case STUCK -> new Look("error", "circle-x");
            case LOCKED -> new Look("error", "lock");
            case EXPIRED -> new Look("error", "circle-alert");
            case ENDING -> new Look("warning", "calendar-sync");
        };
    }

    /** What became of a mail. */
    public static Look of(EmailStanding standing) {
        return switch (standing) {
            case WAITING -> new Look("info", "clock");
            case SENT -> new Look("success", "circle-check");
            case FAILED -> new Look("error", "circle-alert");
            case KEPT -> new Look("neutral", "archive");
        };
    }

    /** How a restore point stands. */
    public static Look of(RestoreState state) {
        return switch (state) {
            case AVAILABLE -> new Look("success", "circle-check");
            case RESTORED -> new Look("info", "hard-drive");
            case RESTORING -> new Look("warning", "undo-2");
        };
    }

    /** How a task stands. */
    public static Look of(TaskEnd end) {
        return switch (end) {
            case WAITING -> new Look("info", "clock");
            case RUNNING -> new Look("info", "refresh-cw");
            case UNDOING -> new Look("warning", "undo-2");
            case DONE -> new Look("success", "circle-check");
            case CANCELLED -> new Look("neutral", "circle-x");
            case ERROR -> new Look("error", "circle-alert");
            case STUCK -> new Look("error", "triangle-alert");
        };
    }
}

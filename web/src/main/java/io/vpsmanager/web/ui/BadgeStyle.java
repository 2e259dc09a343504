package io.vpsmanager.web.ui;

import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.vps.VpsState;

/** Colour and icon of a badge; the word is its text. */
public record BadgeStyle(String tone, String icon) {

    /** How a server is (SPEC-VPS-002). */
    public static BadgeStyle of(VpsState state) {
        return switch (state) {
            case RUNNING -> new BadgeStyle("success", "circle-check");
            case BACKUPING -> new BadgeStyle("warning", "archive");
            case INSTALLING -> new BadgeStyle("warning", "download");
            case REBOOTING -> new BadgeStyle("warning", "refresh-cw");
            case UPGRADING -> new BadgeStyle("warning", "upload");
            case RESCUED -> new BadgeStyle("warning", "life-buoy");
            case STOPPED -> new BadgeStyle("error", "circle-stop");
            case STOPPING -> new BadgeStyle("error", "power");
            case MAINTENANCE -> new BadgeStyle("error", "wrench");
        };
    }

    /** What is wrong with a server. */
    public static BadgeStyle of(ServerWarning trouble) {
        return switch (trouble) {
            case STUCK -> new BadgeStyle("error", "circle-x");
            case LOCKED -> new BadgeStyle("error", "lock");
            case EXPIRED -> new BadgeStyle("error", "circle-alert");
            case ENDING -> new BadgeStyle("warning", "calendar-sync");
        };
    }

    /** What became of a mail. */
    public static BadgeStyle of(EmailStatus standing) {
        return switch (standing) {
            case WAITING -> new BadgeStyle("info", "clock");
            case SENT -> new BadgeStyle("success", "circle-check");
            case FAILED -> new BadgeStyle("error", "circle-alert");
            case KEPT -> new BadgeStyle("neutral", "archive");
        };
    }

    /** How a restore point stands. */
    public static BadgeStyle of(RestoreState state) {
        return switch (state) {
            case AVAILABLE -> new BadgeStyle("success", "circle-check");
            case RESTORED -> new BadgeStyle("info", "hard-drive");
            case RESTORING -> new BadgeStyle("warning", "undo-2");
        };
    }

    /** How a task stands. */
    public static BadgeStyle of(TaskStatus end) {
        return switch (end) {
            case WAITING -> new BadgeStyle("info", "clock");
            case RUNNING -> new BadgeStyle("info", "refresh-cw");
            case UNDOING -> new BadgeStyle("warning", "undo-2");
            case DONE -> new BadgeStyle("success", "circle-check");
            case CANCELLED -> new BadgeStyle("neutral", "circle-x");
            case ERROR -> new BadgeStyle("error", "circle-alert");
            case STUCK -> new BadgeStyle("error", "triangle-alert");
        };
    }
}

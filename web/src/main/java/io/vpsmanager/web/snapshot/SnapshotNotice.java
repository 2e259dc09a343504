package io.vpsmanager.web.snapshot;

import io.vpsmanager.web.dashboard.Notice;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Ui;

/** What is said when something is being done to a snapshot. */
enum SnapshotNotice implements Notice {
    SNAPSHOT_CREATE,
    SNAPSHOT_RESTORE,
    SNAPSHOT_DELETE,
    SNAPSHOT_ABORT,
    SNAPSHOT_DESCRIBED {
        @Override
        public String subject() {
            return "described";
        }

        @Override
        public Message message(Ui ui) {
            return Message.of(subject(), Message.Kind.SUCCESS, ui.text("snapshot.described"), "");
        }
    }
}

package io.vpsmanager.console.error;

import io.vpsmanager.console.ui.Message;

/** Why there is no page. */
record ErrorView(Message message, int status) {

    String icon() {
        return status >= 500 ? "triangle-alert" : status == 404 ? "search" : "circle-alert";
    }
}

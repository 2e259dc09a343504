package io.vpsmanager.web.error;

import io.vpsmanager.web.ui.Message;

/** Why there is no page. */
record ErrorView(Message message, int status) {

    String icon() {
        return status >= 500 ? "triangle-alert" : status == 404 ? "search" : "circle-alert";
    }
}

package io.vpsmanager.web.dashboard.login;

import io.vpsmanager.web.dashboard.Notice;

/** What is said when a password is being set. */
enum LoginNotice implements Notice {
    NEW_PASSWORD
}

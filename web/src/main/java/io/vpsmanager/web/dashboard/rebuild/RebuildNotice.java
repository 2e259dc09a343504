package io.vpsmanager.web.dashboard.rebuild;

import io.vpsmanager.web.dashboard.Notice;

/** What is said when a system is being installed, or will be. */
enum RebuildNotice implements Notice {
    REBUILD,
    REBUILD_WAITS
}

/** The page of a server's snapshot, and the dialogs that take, restore, delete and download it: over that page or the dashboard, each at its own address. */
@NullMarked
package io.vpsmanager.web.snapshot;

import org.jspecify.annotations.NullMarked;

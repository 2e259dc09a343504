/** The dashboard of one server: its head, its independent tiles, and the dialogs over it. */
@NullMarked
package io.vpsmanager.web.dashboard;

import org.jspecify.annotations.NullMarked;

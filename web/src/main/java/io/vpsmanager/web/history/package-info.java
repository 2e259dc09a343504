/** The history of a server: its tasks and its events. */
@NullMarked
package io.vpsmanager.web.history;

import org.jspecify.annotations.NullMarked;

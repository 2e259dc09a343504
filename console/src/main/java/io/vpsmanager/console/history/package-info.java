/** The history of a server: its tasks and its events. */
@NullMarked
package io.vpsmanager.console.history;

import org.jspecify.annotations.NullMarked;

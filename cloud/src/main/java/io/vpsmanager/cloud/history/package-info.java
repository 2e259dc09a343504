/** Reads the history: tasks, events and mails. */
@NullMarked
package io.vpsmanager.cloud.history;

import org.jspecify.annotations.NullMarked;

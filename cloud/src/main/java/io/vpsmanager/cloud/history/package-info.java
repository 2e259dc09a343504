/** What was done: tasks, events and mails, read. */
@NullMarked
package io.vpsmanager.cloud.history;

import org.jspecify.annotations.NullMarked;

/** Automated backups: when each server is due, the rows of what is kept, and the tasks that take, restore, attach and detach it. */
@NullMarked
package io.vpsmanager.cloud.automatedbackup;

import org.jspecify.annotations.NullMarked;

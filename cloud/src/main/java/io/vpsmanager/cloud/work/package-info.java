/** What runs by itself: db-scheduler picks, leases and retries; the tasks' own log is the truth. */
@NullMarked
package io.vpsmanager.cloud.work;

import org.jspecify.annotations.NullMarked;

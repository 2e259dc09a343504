/** Snapshots: their rows, and the tasks that take, restore and delete one. */
@NullMarked
package io.vpsmanager.cloud.snapshot;

import org.jspecify.annotations.NullMarked;

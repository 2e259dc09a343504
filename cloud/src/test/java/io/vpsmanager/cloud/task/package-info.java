/** The task engine: every change to a machine, its steps, their log, and their undoing. */
@NullMarked
package io.vpsmanager.cloud.task;

import org.jspecify.annotations.NullMarked;

/** Notifies customers when a task of theirs fails. */
@NullMarked
package io.vpsmanager.cloud.failure;

import org.jspecify.annotations.NullMarked;

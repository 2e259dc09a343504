/** The page of one task. */
@NullMarked
package io.vpsmanager.console.task;

import org.jspecify.annotations.NullMarked;

/** The page of one task. */
@NullMarked
package io.vpsmanager.web.task;

import org.jspecify.annotations.NullMarked;

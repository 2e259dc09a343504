/** What is kept for how long. */
@NullMarked
package io.vpsmanager.cloud.retention;

import org.jspecify.annotations.NullMarked;

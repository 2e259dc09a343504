/** Events: everything that happened, append-only. */
@NullMarked
package io.vpsmanager.cloud.event;

import org.jspecify.annotations.NullMarked;

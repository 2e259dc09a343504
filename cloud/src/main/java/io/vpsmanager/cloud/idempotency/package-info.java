/** Calls that are sent twice and answered once. */
@NullMarked
package io.vpsmanager.cloud.idempotency;

import org.jspecify.annotations.NullMarked;

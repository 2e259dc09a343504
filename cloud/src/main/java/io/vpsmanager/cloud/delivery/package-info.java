/** Delivery of a server, and its opposite. */
@NullMarked
package io.vpsmanager.cloud.delivery;

import org.jspecify.annotations.NullMarked;

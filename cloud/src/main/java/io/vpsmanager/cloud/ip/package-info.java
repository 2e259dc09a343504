/** Addresses: the blocks they come from, and whose they are. */
@NullMarked
package io.vpsmanager.cloud.ip;

import org.jspecify.annotations.NullMarked;

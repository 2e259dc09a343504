/** Addresses: the blocks they come from, and their owners. */
@NullMarked
package io.vpsmanager.cloud.ip;

import org.jspecify.annotations.NullMarked;

/** The contract as our own cloud keeps it, for one caller and one call. */
@NullMarked
package io.vpsmanager.cloud.door;

import org.jspecify.annotations.NullMarked;

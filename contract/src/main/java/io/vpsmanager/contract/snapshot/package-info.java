/** The snapshot of a server. */
@NullMarked
package io.vpsmanager.contract.snapshot;

import org.jspecify.annotations.NullMarked;

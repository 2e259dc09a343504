/** The page of a server's snapshot. */
@NullMarked
package io.vpsmanager.console.snapshot;

import org.jspecify.annotations.NullMarked;

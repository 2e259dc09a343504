/** Compares the recorded state with the engine's, and repairs the record. */
@NullMarked
package io.vpsmanager.cloud.reconcile;

import org.jspecify.annotations.NullMarked;

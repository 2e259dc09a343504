/** Compares what is believed with what the engine has, and repairs the belief. */
@NullMarked
package io.vpsmanager.cloud.reconcile;

import org.jspecify.annotations.NullMarked;

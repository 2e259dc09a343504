/** Tests of our own cloud on the simulator, on both databases. */
@NullMarked
package io.vpsmanager.cloud;

import org.jspecify.annotations.NullMarked;

/** The fault plan in the simulator's database, and the file it can be read from. */
@NullMarked
package io.vpsmanager.simulator.fault;

import org.jspecify.annotations.NullMarked;

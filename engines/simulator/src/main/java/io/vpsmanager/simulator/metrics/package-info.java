/** What played machines use: derived from what was done to them and from the time, never kept. */
@NullMarked
package io.vpsmanager.simulator.metrics;

import org.jspecify.annotations.NullMarked;

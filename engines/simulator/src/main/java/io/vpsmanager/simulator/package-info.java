/** An engine whose machines are played: durable, with realistic durations, and with faults on request. */
@NullMarked
package io.vpsmanager.simulator;

import org.jspecify.annotations.NullMarked;

/** The usage of machines and disks, now and in the past. */
@NullMarked
package io.vpsmanager.engine.metrics;

import org.jspecify.annotations.NullMarked;

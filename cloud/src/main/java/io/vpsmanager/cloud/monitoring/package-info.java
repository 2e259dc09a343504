/** The usage of servers, as reported by the engine, and warnings of disks that are nearly full. */
@NullMarked
package io.vpsmanager.cloud.monitoring;

import org.jspecify.annotations.NullMarked;

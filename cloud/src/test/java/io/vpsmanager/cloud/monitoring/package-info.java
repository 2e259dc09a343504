/** What servers use, as the engine tells it, and warnings of disks that are nearly full. */
@NullMarked
package io.vpsmanager.cloud.monitoring;

import org.jspecify.annotations.NullMarked;

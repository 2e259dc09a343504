/** The disks of servers. */
@NullMarked
package io.vpsmanager.cloud.disk;

import org.jspecify.annotations.NullMarked;

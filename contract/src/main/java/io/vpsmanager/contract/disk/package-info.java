/** The disks of a server. */
@NullMarked
package io.vpsmanager.contract.disk;

import org.jspecify.annotations.NullMarked;

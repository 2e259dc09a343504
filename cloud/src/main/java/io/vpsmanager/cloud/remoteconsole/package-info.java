/** Connections from viewers to the screens of servers. */
@NullMarked
package io.vpsmanager.cloud.remoteconsole;

import org.jspecify.annotations.NullMarked;

/** Screens and keyboards of servers. */
@NullMarked
package io.vpsmanager.contract.remoteconsole;

import org.jspecify.annotations.NullMarked;

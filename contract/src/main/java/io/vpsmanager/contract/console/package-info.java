/** Screens and keyboards of servers. */
@NullMarked
package io.vpsmanager.contract.console;

import org.jspecify.annotations.NullMarked;

/** The list of servers. */
@NullMarked
package io.vpsmanager.console.list;

import org.jspecify.annotations.NullMarked;

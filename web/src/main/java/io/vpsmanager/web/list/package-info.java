/** The list of servers. */
@NullMarked
package io.vpsmanager.web.list;

import org.jspecify.annotations.NullMarked;

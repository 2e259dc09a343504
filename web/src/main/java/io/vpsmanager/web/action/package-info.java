/** The menu of everything that can be done to a server. */
@NullMarked
package io.vpsmanager.web.action;

import org.jspecify.annotations.NullMarked;

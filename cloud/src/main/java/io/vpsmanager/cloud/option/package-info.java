/** The options of servers. */
@NullMarked
package io.vpsmanager.cloud.option;

import org.jspecify.annotations.NullMarked;

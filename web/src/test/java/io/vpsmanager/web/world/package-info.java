/** A small world behind the contract: one customer, six servers in six states, held in memory. */
@NullMarked
package io.vpsmanager.web.world;

import org.jspecify.annotations.NullMarked;

/** Tasks: each change to a server, from its request to its end. */
@NullMarked
package io.vpsmanager.contract.task;

import org.jspecify.annotations.NullMarked;

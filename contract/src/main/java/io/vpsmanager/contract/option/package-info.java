/** What can be subscribed to on top of a server. */
@NullMarked
package io.vpsmanager.contract.option;

import org.jspecify.annotations.NullMarked;

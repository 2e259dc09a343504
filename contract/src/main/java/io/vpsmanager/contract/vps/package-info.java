/** The server itself: what it is, how it is, and what may be done with it when. */
@NullMarked
package io.vpsmanager.contract.vps;

import org.jspecify.annotations.NullMarked;

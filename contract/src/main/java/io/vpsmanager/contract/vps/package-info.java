/** The server itself: its properties, its state, and which actions are allowed when. */
@NullMarked
package io.vpsmanager.contract.vps;

import org.jspecify.annotations.NullMarked;

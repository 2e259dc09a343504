/** Screens and keyboards of the played machines: a text screen with a small system behind it, served as RFB. */
@NullMarked
package io.vpsmanager.simulator.remoteconsole;

import org.jspecify.annotations.NullMarked;

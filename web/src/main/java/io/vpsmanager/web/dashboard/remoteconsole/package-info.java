/** The graphical console: its dialog, its own page, and the socket that carries it. */
@NullMarked
package io.vpsmanager.web.dashboard.remoteconsole;

import org.jspecify.annotations.NullMarked;

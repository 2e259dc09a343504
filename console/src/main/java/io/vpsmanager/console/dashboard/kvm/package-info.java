/** The graphical console: its dialog, its own page, and the socket that carries it. */
@NullMarked
package io.vpsmanager.console.dashboard.kvm;

import org.jspecify.annotations.NullMarked;

/** The program: its command line, its settings, and the wiring of all modules. */
@NullMarked
package io.vpsmanager.app;

import org.jspecify.annotations.NullMarked;

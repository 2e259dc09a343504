/** Connections before anything is served on them: who really calls, for which name, and how long a request may take to arrive. */
@NullMarked
package io.vpsmanager.app.connection;

import org.jspecify.annotations.NullMarked;

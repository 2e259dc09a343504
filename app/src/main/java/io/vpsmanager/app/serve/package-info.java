/** Serving: settings, data folder, certificates, wiring, demo world. */
@NullMarked
package io.vpsmanager.app.serve;

import org.jspecify.annotations.NullMarked;

/** The benchmark of the API, run by `bin/bench`; no test. */
@NullMarked
package io.vpsmanager.e2e.bench;

import org.jspecify.annotations.NullMarked;

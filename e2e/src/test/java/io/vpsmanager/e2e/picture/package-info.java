/** The pictures of the README, taken by `bin/screenshots`; no test. */
@NullMarked
package io.vpsmanager.e2e.picture;

import org.jspecify.annotations.NullMarked;

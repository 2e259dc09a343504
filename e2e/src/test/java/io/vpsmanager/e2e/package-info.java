/** Tests on the started program: browser, API clients, crash. */
@NullMarked
package io.vpsmanager.e2e;

import org.jspecify.annotations.NullMarked;

/** Every address of the console. */
@NullMarked
package io.vpsmanager.console.path;

import org.jspecify.annotations.NullMarked;

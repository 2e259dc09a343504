/** Every address of the console. */
@NullMarked
package io.vpsmanager.web.path;

import org.jspecify.annotations.NullMarked;

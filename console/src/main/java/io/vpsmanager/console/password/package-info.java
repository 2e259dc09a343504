/** The page that asks for the password again. */
@NullMarked
package io.vpsmanager.console.password;

import org.jspecify.annotations.NullMarked;

/** The page that asks for the password again. */
@NullMarked
package io.vpsmanager.web.password;

import org.jspecify.annotations.NullMarked;

/** The sign-in page, sign-out and the choice of a language. */
@NullMarked
package io.vpsmanager.web.signin;

import org.jspecify.annotations.NullMarked;

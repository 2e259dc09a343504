/** The pages of the mails to an account. */
@NullMarked
package io.vpsmanager.console.email;

import org.jspecify.annotations.NullMarked;

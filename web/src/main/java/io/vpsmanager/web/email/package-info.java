/** The pages of the mails to an account. */
@NullMarked
package io.vpsmanager.web.email;

import org.jspecify.annotations.NullMarked;

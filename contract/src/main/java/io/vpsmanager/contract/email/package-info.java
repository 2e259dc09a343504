/** The mails an account was written. */
@NullMarked
package io.vpsmanager.contract.email;

import org.jspecify.annotations.NullMarked;

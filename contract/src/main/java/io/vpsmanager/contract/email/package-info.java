/** The mails sent to an account. */
@NullMarked
package io.vpsmanager.contract.email;

import org.jspecify.annotations.NullMarked;

/** Mails to customers: written in the transaction they report on, sent later, stored. */
@NullMarked
package io.vpsmanager.cloud.email;

import org.jspecify.annotations.NullMarked;

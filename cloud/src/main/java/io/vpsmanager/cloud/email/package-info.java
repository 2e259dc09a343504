/** Mails to customers: written with what they tell of, sent later, kept. */
@NullMarked
package io.vpsmanager.cloud.email;

import org.jspecify.annotations.NullMarked;

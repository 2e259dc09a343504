/** Hands the mails to customers over to a mail server. */
@NullMarked
package io.vpsmanager.app.mail;

import org.jspecify.annotations.NullMarked;

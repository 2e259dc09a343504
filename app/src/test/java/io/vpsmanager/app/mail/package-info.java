/** Tests of handing mails over. */
@NullMarked
package io.vpsmanager.app.mail;

import org.jspecify.annotations.NullMarked;

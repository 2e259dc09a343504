/** The page of the customer's own account: preferences, password and sessions. */
@NullMarked
package io.vpsmanager.web.account;

import org.jspecify.annotations.NullMarked;

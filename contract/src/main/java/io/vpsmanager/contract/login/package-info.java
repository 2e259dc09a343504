/** How to log in to a server. */
@NullMarked
package io.vpsmanager.contract.login;

import org.jspecify.annotations.NullMarked;

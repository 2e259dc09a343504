/** How a server is entered. */
@NullMarked
package io.vpsmanager.contract.login;

import org.jspecify.annotations.NullMarked;

/** The addresses of a server. */
@NullMarked
package io.vpsmanager.contract.ip;

import org.jspecify.annotations.NullMarked;

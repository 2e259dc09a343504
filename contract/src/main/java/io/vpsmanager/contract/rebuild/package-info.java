/** Installing a fresh system on a server. */
@NullMarked
package io.vpsmanager.contract.rebuild;

import org.jspecify.annotations.NullMarked;

/** The caller's own account. */
@NullMarked
package io.vpsmanager.contract.me;

import org.jspecify.annotations.NullMarked;

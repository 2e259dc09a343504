/** Who calls, and what a key allows. */
@NullMarked
package io.vpsmanager.contract.call;

import org.jspecify.annotations.NullMarked;

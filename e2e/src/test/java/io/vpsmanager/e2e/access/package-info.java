/** Every operation of the contract, called by everybody who may not, and by somebody who may. */
@NullMarked
package io.vpsmanager.e2e.access;

import org.jspecify.annotations.NullMarked;

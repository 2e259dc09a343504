/** The end of a service at its customer's request. */
@NullMarked
package io.vpsmanager.contract.termination;

import org.jspecify.annotations.NullMarked;

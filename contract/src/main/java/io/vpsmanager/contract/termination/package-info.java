/** The end of a service, as its customer asks for it. */
@NullMarked
package io.vpsmanager.contract.termination;

import org.jspecify.annotations.NullMarked;

/** Small values that every noun of the contract uses. */
@NullMarked
package io.vpsmanager.contract.value;

import org.jspecify.annotations.NullMarked;

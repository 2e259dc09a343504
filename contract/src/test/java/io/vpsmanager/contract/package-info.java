/** Tests of the contract's own rules. */
@NullMarked
package io.vpsmanager.contract;

import org.jspecify.annotations.NullMarked;

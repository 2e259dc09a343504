/** Tests of what is allowed in which state. */
@NullMarked
package io.vpsmanager.contract.vps;

import org.jspecify.annotations.NullMarked;

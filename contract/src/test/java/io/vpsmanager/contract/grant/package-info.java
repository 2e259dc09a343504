/** Tests of what rules allow. */
@NullMarked
package io.vpsmanager.contract.grant;

import org.jspecify.annotations.NullMarked;

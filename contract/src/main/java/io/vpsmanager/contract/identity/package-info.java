/** Who is calling: sign-in, sessions, signed calls. */
@NullMarked
package io.vpsmanager.contract.identity;

import org.jspecify.annotations.NullMarked;

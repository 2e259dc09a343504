/** The account of the caller. */
@NullMarked
package io.vpsmanager.cloud.me;

import org.jspecify.annotations.NullMarked;

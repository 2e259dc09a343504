/** The end of services: asked for, confirmed by a token, done when the paid time is over. */
@NullMarked
package io.vpsmanager.cloud.termination;

import org.jspecify.annotations.NullMarked;

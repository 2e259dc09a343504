/** Servers, and what they are found by. */
@NullMarked
package io.vpsmanager.cloud.vps;

import org.jspecify.annotations.NullMarked;

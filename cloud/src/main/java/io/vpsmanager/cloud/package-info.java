/** Our own cloud, assembled. */
@NullMarked
package io.vpsmanager.cloud;

import org.jspecify.annotations.NullMarked;

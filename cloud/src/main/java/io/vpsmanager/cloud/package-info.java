/** Our own cloud, put together. */
@NullMarked
package io.vpsmanager.cloud;

import org.jspecify.annotations.NullMarked;

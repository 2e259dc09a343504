/** How services are renewed. */
@NullMarked
package io.vpsmanager.cloud.renewal;

import org.jspecify.annotations.NullMarked;

/** The systems a server may have. */
@NullMarked
package io.vpsmanager.cloud.image;

import org.jspecify.annotations.NullMarked;

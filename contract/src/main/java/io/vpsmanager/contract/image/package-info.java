/** The system on a server's disk: today's images and the older templates. */
@NullMarked
package io.vpsmanager.contract.image;

import org.jspecify.annotations.NullMarked;

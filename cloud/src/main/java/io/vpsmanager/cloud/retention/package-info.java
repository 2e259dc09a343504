/** The retention periods, and the round that removes what is due. */
@NullMarked
package io.vpsmanager.cloud.retention;

import org.jspecify.annotations.NullMarked;

/** Whether the services of a server answer. */
@NullMarked
package io.vpsmanager.cloud.status;

import org.jspecify.annotations.NullMarked;

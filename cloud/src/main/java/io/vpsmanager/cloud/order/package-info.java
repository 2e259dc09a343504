/** What can be ordered. */
@NullMarked
package io.vpsmanager.cloud.order;

import org.jspecify.annotations.NullMarked;

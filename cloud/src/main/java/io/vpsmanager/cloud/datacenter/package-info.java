/** Data centres. */
@NullMarked
package io.vpsmanager.cloud.datacenter;

import org.jspecify.annotations.NullMarked;

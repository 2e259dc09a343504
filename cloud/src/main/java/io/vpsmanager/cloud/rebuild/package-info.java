/** Installing a fresh system on a server. */
@NullMarked
package io.vpsmanager.cloud.rebuild;

import org.jspecify.annotations.NullMarked;

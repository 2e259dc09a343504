/** How often accounts and addresses may call. */
@NullMarked
package io.vpsmanager.app.limit;

import org.jspecify.annotations.NullMarked;

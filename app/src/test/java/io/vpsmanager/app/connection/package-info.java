/** Tests of what is known of a caller before anything is served. */
@NullMarked
package io.vpsmanager.app.connection;

import org.jspecify.annotations.NullMarked;

/** What anybody can send to the started program before it knows who it is. */
@NullMarked
package io.vpsmanager.e2e.edge;

import org.jspecify.annotations.NullMarked;

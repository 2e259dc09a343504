/** Servers as the cloud knows them: rows, their state, and who may see them. */
@NullMarked
package io.vpsmanager.cloud.vps;

import org.jspecify.annotations.NullMarked;

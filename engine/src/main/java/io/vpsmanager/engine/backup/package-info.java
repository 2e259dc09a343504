/** Backups that are kept apart from their machine. */
@NullMarked
package io.vpsmanager.engine.backup;

import org.jspecify.annotations.NullMarked;

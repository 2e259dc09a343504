/** The state of a disk at one moment, and its file. */
@NullMarked
package io.vpsmanager.engine.snapshot;

import org.jspecify.annotations.NullMarked;

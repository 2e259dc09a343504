/** The compute port: the minimum that every engine can do, and how it answers. */
@NullMarked
package io.vpsmanager.engine;

import org.jspecify.annotations.NullMarked;

/** The fault plan: what has been told to go wrong, for demonstrations and tests of the real program. */
@NullMarked
package io.vpsmanager.engine.fault;

import org.jspecify.annotations.NullMarked;

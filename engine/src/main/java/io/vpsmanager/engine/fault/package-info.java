/** The fault plan: which faults to inject, for demonstrations and tests of the real program. */
@NullMarked
package io.vpsmanager.engine.fault;

import org.jspecify.annotations.NullMarked;

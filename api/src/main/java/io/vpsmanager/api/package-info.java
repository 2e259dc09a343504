/** The contract over HTTP: who is calling, what it may call, and the form of every answer. */
@NullMarked
package io.vpsmanager.api;

import org.jspecify.annotations.NullMarked;

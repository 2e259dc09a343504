/** The operator door: loopback HTTP with a token that only the data folder's owner can read. */
@NullMarked
package io.vpsmanager.app.operator;

import org.jspecify.annotations.NullMarked;

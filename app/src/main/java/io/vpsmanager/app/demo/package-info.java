/** The demo world: accounts and servers to look at, made by the calls that everybody uses. */
@NullMarked
package io.vpsmanager.app.demo;

import org.jspecify.annotations.NullMarked;

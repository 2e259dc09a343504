/** Parts of screens. */
@NullMarked
package io.vpsmanager.console.ui;

import org.jspecify.annotations.NullMarked;

/** Parts of screens. */
@NullMarked
package io.vpsmanager.web.ui;

import org.jspecify.annotations.NullMarked;

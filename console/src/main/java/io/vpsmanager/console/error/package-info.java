/** What is shown when a page cannot be. */
@NullMarked
package io.vpsmanager.console.error;

import org.jspecify.annotations.NullMarked;

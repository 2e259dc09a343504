/** What is shown when a page cannot be. */
@NullMarked
package io.vpsmanager.web.error;

import org.jspecify.annotations.NullMarked;

/** The page that lists the operations of the API and lets reads be tried. */
@NullMarked
package io.vpsmanager.console.operation;

import org.jspecify.annotations.NullMarked;

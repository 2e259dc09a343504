/** The page that lists the operations of the API and lets reads be tried. */
@NullMarked
package io.vpsmanager.web.operation;

import org.jspecify.annotations.NullMarked;

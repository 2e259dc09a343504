/** Texts of customers. */
@NullMarked
package io.vpsmanager.cloud.text;

import org.jspecify.annotations.NullMarked;

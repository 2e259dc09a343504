/** The page of the customer's applications and consumer keys. */
@NullMarked
package io.vpsmanager.console.application;

import org.jspecify.annotations.NullMarked;

/** The page of the customer's applications and consumer keys. */
@NullMarked
package io.vpsmanager.web.application;

import org.jspecify.annotations.NullMarked;

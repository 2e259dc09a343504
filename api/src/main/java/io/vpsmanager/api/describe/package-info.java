/** What the API says of itself, made from the contract data. */
@NullMarked
package io.vpsmanager.api.describe;

import org.jspecify.annotations.NullMarked;

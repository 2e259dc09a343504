/** Secrets: random ones, hashes, and text sealed with the key of this installation. */
@NullMarked
package io.vpsmanager.cloud.secret;

import org.jspecify.annotations.NullMarked;

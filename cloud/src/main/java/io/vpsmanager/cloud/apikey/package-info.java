/** Applications, consumer keys and OAuth2 clients, as their owners see them. */
@NullMarked
package io.vpsmanager.cloud.apikey;

import org.jspecify.annotations.NullMarked;

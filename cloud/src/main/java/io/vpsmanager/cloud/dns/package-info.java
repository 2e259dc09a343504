/** Questions to name servers. */
@NullMarked
package io.vpsmanager.cloud.dns;

import org.jspecify.annotations.NullMarked;

/** The public keys accounts keep for their servers. */
@NullMarked
package io.vpsmanager.cloud.sshkey;

import org.jspecify.annotations.NullMarked;

/** The page of an account's public keys. */
@NullMarked
package io.vpsmanager.web.sshkey;

import org.jspecify.annotations.NullMarked;

/** The page of an account's public keys. */
@NullMarked
package io.vpsmanager.console.sshkey;

import org.jspecify.annotations.NullMarked;

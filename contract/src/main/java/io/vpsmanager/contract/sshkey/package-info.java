/** The public keys an account keeps for its servers. */
@NullMarked
package io.vpsmanager.contract.sshkey;

import org.jspecify.annotations.NullMarked;

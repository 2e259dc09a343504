package io.vpsmanager.engine;

import java.util.Optional;

/**
 * How the user `root` logs in to a system. With neither, nobody can log in over the network.
 *
 * @param publicKey one line, in OpenSSH format
 */
public record Login(Optional<String> password, Optional<String> publicKey) {

    /** Omits the password. */
    @Override
    public String toString() {
        return "Login[" + (password.isPresent() ? "(password)" : "no password") + ", " + publicKey.orElse("no key")
                + "]";
    }
}

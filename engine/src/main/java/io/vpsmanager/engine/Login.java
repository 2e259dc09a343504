package io.vpsmanager.engine;

import java.util.Optional;

/**
 * How the user `root` gets into a system. With neither, nobody does over the network.
 *
 * @param publicKey one line, as OpenSSH writes it
 */
public record Login(Optional<String> password, Optional<String> publicKey) {

    /** The password is not told. */
    @Override
    public String toString() {
        return "Login[" + (password.isPresent() ? "(password)" : "no password") + ", " + publicKey.orElse("no key")
                + "]";
    }
}

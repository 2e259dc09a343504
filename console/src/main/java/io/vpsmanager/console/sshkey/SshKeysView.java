package io.vpsmanager.console.sshkey;

import java.util.List;
import java.util.Optional;

/**
 * The public keys of an account.
 *
 * @param name as it was typed
 * @param key as it was typed
 * @param invalid which of both cannot be, as texts name it: `keyName`, `key` or `taken`
 */
record SshKeysView(List<KeyLine> keys, String name, String key, Optional<String> invalid) {

    boolean wrongName() {
        return invalid.filter(field -> !field.equals("key")).isPresent();
    }

    boolean wrongKey() {
        return invalid.filter("key"::equals).isPresent();
    }
}

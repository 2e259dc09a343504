package io.vpsmanager.web.sshkey;

import io.vpsmanager.contract.sshkey.SshKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A public key as its owner recognises it.
 *
 * @param type such as `ssh-ed25519`
 * @param fingerprint as `ssh-keygen -l` shows it
 * @param comment empty where there is none
 */
record KeyLine(String name, String type, String fingerprint, String comment) {

    static KeyLine of(SshKey key) {
        String[] words = key.key().split(" ", 3);
        return new KeyLine(key.keyName(), words[0], fingerprint(words[1]), words.length > 2 ? words[2] : "");
    }

    /** The names of the others that are the same key. */
    List<String> twins(List<KeyLine> all) {
        return all.stream()
                .filter(other ->
                        other.fingerprint().equals(fingerprint) && !other.name().equals(name))
                .map(KeyLine::name)
                .toList();
    }

    private static String fingerprint(String base64) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getDecoder().decode(base64));
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}

package io.vpsmanager.cloud.remoteconsole;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a viewer proves a password: it answers a challenge with the challenge, encrypted by DES with the password as key, the bits
 * of each of its bytes in reverse order (RFC 6143 §7.2.2, and its erratum 4951 on the bits).
 */
final class VncPassword {

    static final int CHALLENGE = 16;
    private static final int MAX_LENGTH = 8;

    private VncPassword() {}

    static boolean proves(String password, byte[] challenge, byte[] response) {
        return MessageDigest.isEqual(answer(password, challenge), response);
    }

    static byte[] answer(String password, byte[] challenge) {
        byte[] key = Arrays.copyOf(password.getBytes(StandardCharsets.ISO_8859_1), MAX_LENGTH);
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (Integer.reverse(key[i]) >>> 24);
        }
        try {
            Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES"));
            return cipher.doFinal(challenge);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no DES", e);
        }
    }
}

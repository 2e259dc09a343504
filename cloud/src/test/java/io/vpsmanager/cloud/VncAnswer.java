package io.vpsmanager.cloud;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** How a viewer answers the challenge of a console. */
final class VncAnswer {

    private VncAnswer() {}

    /** RFC 6143 §7.2.2, written a second time: DES with each byte of the password mirrored. */
    static byte[] of(String password, byte[] challenge) {
        byte[] key = new byte[8];
        for (int i = 0; i < 8; i++) {
            for (int bit = 0; bit < 8; bit++) {
                if ((password.charAt(i) & (1 << bit)) != 0) {
                    key[i] |= (byte) (128 >> bit);
                }
            }
        }
        try {
            Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES"));
            return cipher.doFinal(challenge);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}

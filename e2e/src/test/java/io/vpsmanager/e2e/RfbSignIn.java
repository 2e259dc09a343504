package io.vpsmanager.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Signs a viewer in by its password (RFC 6143 §7.1 and §7.2.2), up to the description of the screen. */
public final class RfbSignIn {

    private RfbSignIn() {}

    public static void with(RawConnection connection, String password) throws IOException {
        connection.send(connection.read(12));
        connection.read(connection.read(1)[0]);
        connection.send(new byte[] {2});
        connection.send(answer(password, connection.read(16)));
        if (!Arrays.equals(connection.read(4), new byte[4])) {
            throw new AssertionError("not let in: " + connection.rest());
        }
        connection.send(new byte[] {1});
        connection.read(20);
        byte[] length = connection.read(4);
        connection.read(length[3]);
    }

    private static byte[] answer(String password, byte[] challenge) {
        byte[] key = Arrays.copyOf(password.getBytes(StandardCharsets.US_ASCII), 8);
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (Integer.reverse(key[i]) >>> 24);
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

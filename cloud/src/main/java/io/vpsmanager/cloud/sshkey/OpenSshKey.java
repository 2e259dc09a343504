package io.vpsmanager.cloud.sshkey;

import io.vpsmanager.contract.call.ContractException;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads a public key in OpenSSH's form: `type base64 comment`, the type being told again inside (RFC 4253, 5656, 8709). */
public final class OpenSshKey {

    private static final int LONGEST = 16_384;
    private static final int ED25519_BYTES = 32;
    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 16_384;
    private static final int UNCOMPRESSED = 4;

    private OpenSshKey() {}

    /** The key as one line with single blanks. `field`: where it was given. */
    public static String parse(String field, String text) {
        try {
            return parse(text);
        } catch (NotAKey e) {
            throw ContractException.invalid(field, field + " " + e.getMessage());
        }
    }

    private static String parse(String text) {
        String line = text.strip();
        require(line.length() <= LONGEST, "may have " + LONGEST + " characters at most");
        require(
                line.codePoints().noneMatch(Character::isISOControl),
                "must be one line, such as a file id_ed25519.pub");
        String[] words = line.split(" +", 3);
        require(words.length >= 2, "must be a public key such as 'ssh-ed25519 AAAA… you@example.com'");
        ByteBuffer blob = ByteBuffer.wrap(decode(words[1]));
        try {
            String inner = new String(next(blob), StandardCharsets.US_ASCII);
            require(inner.equals(words[0]), "says " + words[0] + " but holds another type: copy it whole");
            content(words[0], blob);
            require(!blob.hasRemaining(), "has more inside than a key of type " + words[0] + ": copy it anew");
        } catch (BufferUnderflowException e) {
            throw refused("is cut off: copy it whole");
        }
        return String.join(" ", words);
    }

    private static void content(String type, ByteBuffer blob) {
        switch (type) {
            case "ssh-rsa" -> rsa(blob);
            case "ssh-ed25519" -> ed25519(blob);
            case "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521" -> ecdsa(type, blob);
            case "sk-ssh-ed25519@openssh.com" -> {
                ed25519(blob);
                application(blob);
            }
            case "sk-ecdsa-sha2-nistp256@openssh.com" -> {
                ecdsa("ecdsa-sha2-nistp256", blob);
                application(blob);
            }
            default ->
                throw refused("must be of type ssh-ed25519, ssh-rsa, ecdsa-sha2-nistp256, -nistp384, -nistp521 or one "
                        + "of their sk- forms, not " + type);
        }
    }

    private static void rsa(ByteBuffer blob) {
        BigInteger exponent = number(blob);
        BigInteger modulus = number(blob);
        require(exponent.testBit(0) && exponent.bitLength() > 1, "has an exponent that no RSA key has");
        require(
                modulus.testBit(0) && modulus.bitLength() >= SHORTEST_RSA && modulus.bitLength() <= LONGEST_RSA,
                "must be an RSA key of " + SHORTEST_RSA + " to " + LONGEST_RSA + " bits, not " + modulus.bitLength());
    }

    private static void ed25519(ByteBuffer blob) {
        require(next(blob).length == ED25519_BYTES, "holds no key of " + ED25519_BYTES + " bytes");
    }

    private static void ecdsa(String type, ByteBuffer blob) {
        String curve = type.substring(type.lastIndexOf('-') + 1);
        require(new String(next(blob), StandardCharsets.US_ASCII).equals(curve), "holds another curve than " + curve);
        int bits = Integer.parseInt(curve.substring("nistp".length()));
        byte[] point = next(blob);
        require(
                point.length == 1 + 2 * ((bits + 7) / 8) && point[0] == UNCOMPRESSED,
                "holds no point of the curve " + curve);
    }

    private static void application(ByteBuffer blob) {
        require(next(blob).length > 0, "names no application, as a key of a security key does");
    }

    private static BigInteger number(ByteBuffer blob) {
        byte[] bytes = next(blob);
        BigInteger number = bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
        require(number.signum() > 0, "holds a number that is not above zero");
        return number;
    }

    /** The next piece of the blob: its length in four bytes, then itself. */
    private static byte[] next(ByteBuffer blob) {
        int length = blob.getInt();
        if (length < 0 || length > blob.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] piece = new byte[length];
        blob.get(piece);
        return piece;
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refused("holds characters that are not of base64: copy it whole");
        }
    }

    private static void require(boolean fits, String rule) {
        if (!fits) {
            throw refused(rule);
        }
    }

    private static NotAKey refused(String rule) {
        return new NotAKey(rule);
    }

    /** The message goes on from the name of the field. */
    private static final class NotAKey extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAKey(String rule) {
            super(rule);
        }
    }
}

package io.vpsmanager.cloud.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Generates, hashes and seals secrets.
 *
 * <p>What only needs comparing is stored as a hash. What has to be read back, the application secret that signatures
 * are made with, is sealed by AES-256-GCM with a key that is not in the database (decisions/0005).
 */
public final class Secrets {

    /** The length of the sealing key, in bytes. */
    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static final String SAME_ON_EVERY_KEYBOARD = "BCDEFGHJKLNPRSTUVXbcdefghijknoprstuvx";
    /** Of 37 letters: 104 bits. */
    private static final int PASSWORD_LENGTH = 20;

    /** Of 62 characters: 256 bits. */
    private static final int TOKEN_LENGTH = 43;

    private static final int VNC_PASSWORD_LENGTH = 8;

    private final SecretKeySpec key;
    private final SecureRandom random;

    /** `key`: {@link #KEY_BYTES} bytes. */
    public Secrets(byte[] key, SecureRandom random) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the sealing key has " + key.length + " bytes, not " + KEY_BYTES);
        }
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    /** A token: 256 random bits as letters and digits, since some clients truncate it at any other character. */
    public String token() {
        return text(ALPHABET, TOKEN_LENGTH);
    }

    /** A key in OVHcloud's form: letters and digits. */
    public String key(int length) {
        return text(ALPHABET, length);
    }

    private String text(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** A password to type at a console: of distinct-looking letters in the same place on every keyboard it offers. */
    public String password() {
        return text(SAME_ON_EVERY_KEYBOARD, PASSWORD_LENGTH);
    }

    /** A password for RFB's own authentication, which uses only eight letters: 41 bits. */
    public String vncPassword() {
        return text(SAME_ON_EVERY_KEYBOARD, VNC_PASSWORD_LENGTH);
    }

    /** Hexadecimal text of random bits; not a secret. */
    public String name(int bytes) {
        byte[] raw = new byte[bytes];
        random.nextBytes(raw);
        return HexFormat.of().formatHex(raw);
    }

    /** The SHA-256 of a random secret, in hexadecimal; needs no salt, since the secret cannot be guessed. */
    public static String hash(String secret) {
        return digest("SHA-256", secret);
    }

    public static String digest(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + algorithm, e);
        }
    }

    /** The secret, sealed, as text. */
    public String seal(String secret) {
        return Base64.getEncoder().encodeToString(sealed("", secret));
    }

    /** The secret that {@link #seal} sealed. */
    public String open(String text) {
        try {
            return opened("", Base64.getDecoder().decode(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed secret cannot be opened: is the sealing key the one it was made with?", e);
        }
    }

    /** Seals text that somebody else stores, for one purpose, in characters allowed in a cookie. */
    public String seal(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed(purpose, text));
    }

    /** The text that was sealed for this purpose; empty for anything else. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            return bytes.length < NONCE_BYTES ? Optional.empty() : Optional.of(opened(purpose, bytes));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] sealed(String purpose, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    private String opened(String purpose, byte[] sealed) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(rest), StandardCharsets.UTF_8);
    }

    /** The seal includes the purpose: text sealed for one purpose cannot be opened for another. */
    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package io.vpsmanager.cloud.sshkey;

import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.sshkey.SshKeyProblem;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/** Reads a public key in OpenSSH format, `type base64 comment`, by Apache MINA's reader of authorized keys. */
public final class OpenSshKey {

    private static final int MAX_CHARACTERS = 16_384;
    private static final int MIN_RSA_BITS = 2048;
    private static final Pattern PRIVATE = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY|PuTTY-User-Key-File-");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    private static final Set<String> TYPES = Set.of(
            "ssh-ed25519",
            "ssh-rsa",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "sk-ssh-ed25519@openssh.com",
            "sk-ecdsa-sha2-nistp256@openssh.com");

    private OpenSshKey() {}

    /** The key as one line with single blanks. `field`: the request field that holds it. */
    public static String parse(String field, String text) {
        try {
            return parse(text);
        } catch (NotAKey e) {
            throw ContractException.invalid(field, field + " " + e.problem.message(), e.problem);
        }
    }

    private static String parse(String text) {
        String line = VisibleText.clean(text).strip();
        require(!PRIVATE.matcher(line).find(), SshKeyProblem.PRIVATE_KEY);
        require(!line.contains("---- BEGIN SSH2"), SshKeyProblem.PUTTY);
        require(!line.contains("-----BEGIN"), SshKeyProblem.PEM);
        require(line.length() <= MAX_CHARACTERS, SshKeyProblem.TOO_LONG);
        require(!LINE_BREAK.matcher(line).find(), SshKeyProblem.SEVERAL_LINES);
        String spaced = BLANKS.matcher(line).replaceAll(" ");
        require(spaced.codePoints().noneMatch(Character::isISOControl), SshKeyProblem.BROKEN);
        AuthorizedKeyEntry entry = entry(spaced);
        require(entry.getLoginOptions().isEmpty(), SshKeyProblem.OPTIONS);
        String type = String.valueOf(entry.getKeyType());
        require(!type.equals("ssh-dss"), SshKeyProblem.DSS);
        require(TYPES.contains(type), SshKeyProblem.TYPE);
        PublicKey key = resolve(entry);
        require(!type.equals("ssh-rsa") || KeyUtils.getKeySize(key) >= MIN_RSA_BITS, SshKeyProblem.SHORT_RSA);
        return spaced;
    }

    private static AuthorizedKeyEntry entry(String line) {
        try {
            AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(line);
            if (entry != null) {
                return entry;
            }
        } catch (RuntimeException unreadable) {
            throw new NotAKey(isTyped(line) ? SshKeyProblem.BROKEN : SshKeyProblem.NOT_A_KEY);
        }
        throw new NotAKey(SshKeyProblem.NOT_A_KEY);
    }

    private static boolean isTyped(String line) {
        return TYPES.contains(line.split(" ", 2)[0]);
    }

    /** The key in the entry, which must contain nothing else. */
    private static PublicKey resolve(AuthorizedKeyEntry entry) {
        try {
            PublicKey key = entry.resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
            String[] words = PublicKeyEntry.toString(key).split(" ", 3);
            require(
                    words[0].equals(entry.getKeyType())
                            && words[1].equals(Base64.getEncoder().encodeToString(entry.getKeyData())),
                    SshKeyProblem.BROKEN);
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new NotAKey(SshKeyProblem.BROKEN);
        }
    }

    private static void require(boolean fits, SshKeyProblem problem) {
        if (!fits) {
            throw new NotAKey(problem);
        }
    }

    private static final class NotAKey extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final SshKeyProblem problem;

        NotAKey(SshKeyProblem problem) {
            super(problem.name());
            this.problem = problem;
        }
    }
}

package io.vpsmanager.cloud.sshkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.sshkey.SshKeyProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys as `ssh-keygen` writes them, and what looks like one. */
class OpenSshKeyTest {

    private static final String ED25519 =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGaNzGmA0pBlkLHc7VEQHxzb6B4+MxQ9syRrI1LY9xSO";
    private static final String NISTP256 =
            "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBFKHCYhXi3URwZJ42x"
                    + "MljtQaJgwSIlbEHtbAlK4Nb+aW3s5W/v2lrnDSXCwxd/ePEb6vEkB2toYH4QNpQaHFcno=";
    private static final String RSA_1024 =
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDGB43Cv8KMV/ho0n77DzwnLDKcfeiROZzyO+IzdZaN4PByLYyetW"
                    + "lXLnXj8qX97NwDNfGeJxXyQc5yeID9mASeCICNjomGXGxsGWcFdAbCHUv1DRsM+fPI+uCo6575mc9xw03edQTF/nPh"
                    + "P6zEgNAn0OwLR5BHN5UQ11wWWAh6IQ==";

    static List<String> keys() {
        return List.of(
                ED25519,
                NISTP256,
                "ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBN/x84HtVDeMrdxhSQ"
                        + "LM9BpiOy+K+6MFlc0exkEId01eXUCWMzGgs6q8u7IJkqfRearhjH6Xs0Z0T0ts+AmPsA99yEjeKO74+kHAYLYEs1D8"
                        + "Atg+bJcxReCkvNrJODJPFg==",
                "ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAHbp/UH5d3GJ+WZwn"
                        + "oxGMFEHkoVr9rIkTXjlCjwKFeJjgTwUIbcXNkNlFU9IbNH88CqQ9v67w4s3WalvcVT3Tu2igGgj90Kk2K4IxU2FDdf"
                        + "VO07nzP/iwBIu0l5NPnfql/g+QSlbhj317XIifbgw4f9DQL2sds6JakPLgLMcP4hDj/N7Q==",
                "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDQ1vE2agOlcogf8CmJZ9VAU2K5L51bifJ+i+uu+rNjDQg29E6Rku"
                        + "L8cdoFGnVZUuMu+pkMOEfb+oNlJSmEt/rBoSZBxiB6tYInL92S0kURZNp271x8TS1mV5kJa5GqKNhZiKTMTBBNvZoV"
                        + "pgXfzkoQo7hfQHt0+yr6qFdvynxdWRodjEN74vfwpKMaXTtJMiK6CPRAUS8ZlOsuCeCpAdbDCFkdKsiWfpNeFyK4SY"
                        + "1tRif+UbG/uqHyCH7Cvk/UzUR8z2NIAUHnxgj4AP5STM73dktCOD7J4NLHhG6Il1c3ZIzqTLNcUuYKRWw+VSoJA6SL"
                        + "kx/Ps+W8BnvRN8zr9e2B",
                "sk-ssh-ed25519@openssh.com "
                        + base64(bytes("sk-ssh-ed25519@openssh.com"), last(ED25519, 32), bytes("ssh:")),
                "sk-ecdsa-sha2-nistp256@openssh.com "
                        + base64(
                                bytes("sk-ecdsa-sha2-nistp256@openssh.com"),
                                bytes("nistp256"),
                                last(NISTP256, 65),
                                bytes("ssh:")));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyIsTakenWithAndWithoutItsComment(String key) {
        assertThat(OpenSshKey.parse("key", key)).isEqualTo(key);
        assertThat(OpenSshKey.parse("key", "\t" + key.replace(" ", "  ") + " camille  dupont@example.com\n"))
                .isEqualTo(key + " camille dupont@example.com");
    }

    static List<Arguments> others() {
        String blob = ED25519.substring(ED25519.indexOf(' ') + 1);
        return List.of(
                arguments("", SshKeyProblem.NOT_A_KEY),
                arguments("ssh-ed25519", SshKeyProblem.BROKEN),
                arguments(blob, SshKeyProblem.NOT_A_KEY),
                arguments("ssh-rsa " + blob, SshKeyProblem.BROKEN),
                arguments("no-pty " + ED25519, SshKeyProblem.OPTIONS),
                arguments("from=\"192.0.2.1,*.example.com\" " + ED25519 + " camille", SshKeyProblem.OPTIONS),
                arguments(ED25519 + "\nssh-ed25519 " + blob, SshKeyProblem.SEVERAL_LINES),
                arguments(ED25519 + " a\u2028b", SshKeyProblem.SEVERAL_LINES),
                arguments("ssh-ed25519 " + blob.substring(0, 40), SshKeyProblem.BROKEN),
                arguments("ssh-ed25519 " + blob.replace('A', '*'), SshKeyProblem.BROKEN),
                arguments("ssh-dss " + base64(bytes("ssh-dss"), new byte[20]), SshKeyProblem.DSS),
                arguments("ssh-ed25519 " + base64(bytes("ssh-ed25519"), new byte[31]), SshKeyProblem.BROKEN),
                arguments(
                        "ssh-ed25519 " + base64(bytes("ssh-ed25519"), new byte[32], new byte[1]), SshKeyProblem.BROKEN),
                arguments(
                        "ecdsa-sha2-nistp256 " + base64(bytes("ecdsa-sha2-nistp256"), bytes("nistp384"), point(65)),
                        SshKeyProblem.BROKEN),
                arguments(RSA_1024, SshKeyProblem.SHORT_RSA),
                arguments("ssh-ed25519-cert-v01@openssh.com " + blob, SshKeyProblem.TYPE),
                arguments("-----BEGIN OPENSSH PRIVATE KEY-----", SshKeyProblem.PRIVATE_KEY),
                arguments("-----BEGIN RSA PRIVATE KEY-----\nMIIE", SshKeyProblem.PRIVATE_KEY),
                arguments("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none", SshKeyProblem.PRIVATE_KEY),
                arguments("---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"a\"\n" + blob, SshKeyProblem.PUTTY),
                arguments("-----BEGIN PUBLIC KEY-----\nMIIB", SshKeyProblem.PEM),
                arguments(ED25519 + " " + "x".repeat(16_384), SshKeyProblem.TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoKeyIsRefusedByItsFieldWithItsReason(String text, SshKeyProblem problem) {
        assertThatThrownBy(() -> OpenSshKey.parse("key", text)).isInstanceOfSatisfying(ContractException.class, e -> {
            assertThat(e.field()).contains("key");
            assertThat(e.reason(SshKeyProblem.class)).contains(problem);
            assertThat(e.getMessage()).isEqualTo("key " + problem.message());
        });
    }

    /** As editors and copying leave it. */
    @Test
    void aByteOrderMarkAndTabsAreNoPartOfAKey() {
        String blob = ED25519.substring(ED25519.indexOf(' ') + 1);

        assertThat(OpenSshKey.parse("key", "\uFEFFssh-ed25519\t" + blob + "\t you@example.com\r\n"))
                .isEqualTo(ED25519 + " you@example.com");
    }

    @Test
    void aHugeLengthInsideIsNoMemoryTaken() {
        String blob = Base64.getEncoder().encodeToString(new byte[] {0x7f, -1, -1, -1, 's', 's', 'h'});
        assertThatThrownBy(() -> OpenSshKey.parse("key", "ssh-rsa " + blob)).isInstanceOf(ContractException.class);
    }

    private static String base64(byte[]... pieces) {
        ByteBuffer blob = ByteBuffer.allocate(1_000);
        for (byte[] piece : pieces) {
            blob.putInt(piece.length).put(piece);
        }
        byte[] written = new byte[blob.position()];
        blob.flip().get(written);
        return Base64.getEncoder().encodeToString(written);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The last bytes inside a key: its point. */
    private static byte[] last(String key, int bytes) {
        byte[] blob = Base64.getDecoder().decode(key.split(" ", -1)[1]);
        return Arrays.copyOfRange(blob, blob.length - bytes, blob.length);
    }

    private static byte[] point(int length) {
        byte[] point = new byte[length];
        point[0] = 4;
        return point;
    }
}

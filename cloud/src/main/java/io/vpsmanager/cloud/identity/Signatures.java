package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.identity.SignedCall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** OVHcloud's signature of a call. */
final class Signatures {

    private Signatures() {}

    /** Whether the call was signed with this secret, over any form of its URL. */
    static boolean fit(SignedCall call, String secret) {
        byte[] given = call.signature().getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (String url : call.urls()) {
            String text =
                    String.join("+", secret, call.consumerKey(), call.method(), url, call.body(), call.timestamp());
            byte[] expected = ("$1$" + Secrets.digest("SHA-1", text)).getBytes(StandardCharsets.UTF_8);
            matches |= MessageDigest.isEqual(expected, given);
        }
        return matches;
    }
}

package io.vpsmanager.contract.sshkey;

/**
 * Why a text is not a usable public key for a server. The console translates the constant; the API uses the message.
 */
public enum SshKeyProblem {
    PRIVATE_KEY("holds a private key, which was not kept: give the public one, the file that ends in .pub"),
    PUTTY("is in the form of PuTTY: copy the line that PuTTYgen shows for OpenSSH"),
    PEM("is in the form PEM: convert it with 'ssh-keygen -i -m PKCS8 -f FILE'"),
    SEVERAL_LINES("must be one line, such as a file id_ed25519.pub"),
    OPTIONS("has options in front, such as from=: give the key alone, from its type on"),
    DSS("is of type ssh-dss, which servers no longer accept: make an ed25519 key"),
    SHORT_RSA("is an RSA key of less than 2048 bits: make a longer one, or an ed25519 key"),
    TYPE("must be of type ssh-ed25519, ssh-rsa, ecdsa-sha2-nistp256, -nistp384, -nistp521 or one of their sk- forms"),
    TOO_LONG("may have 16384 characters at most"),
    NOT_A_KEY("must be a public key such as 'ssh-ed25519 AAAA… you@example.com'"),
    BROKEN("is cut off or changed: copy it whole");

    private final String message;

    SshKeyProblem(String message) {
        this.message = message;
    }

    /** The message, which continues after the name of the field. */
    public String message() {
        return message;
    }
}

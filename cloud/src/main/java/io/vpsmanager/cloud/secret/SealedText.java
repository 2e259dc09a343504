package io.vpsmanager.cloud.secret;

import io.vpsmanager.cloud.email.Seal;

/** Seals text stored in the database, for one purpose. */
public record SealedText(Secrets secrets, String purpose) implements Seal {

    @Override
    public String close(String text) {
        return secrets.seal(purpose, text);
    }

    @Override
    public String open(String closed) {
        return secrets.open(purpose, closed)
                .orElseThrow(() -> new IllegalStateException(
                        "sealed text cannot be opened: is the sealing key the one it was made with?"));
    }
}

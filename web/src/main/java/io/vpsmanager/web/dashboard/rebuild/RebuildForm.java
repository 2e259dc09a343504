package io.vpsmanager.web.dashboard.rebuild;

import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.value.Change;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen, as it is sent.
 *
 * @param imageId the image
 * @param sshKey the name of a kept key; empty: none
 * @param publicSshKey a key itself; empty: none
 * @param keyOnly sent where root is to have no password; not called so, since what is called a password is not kept over a
 *     session's end
 * @param confirm the server's name
 */
record RebuildForm(
        @Nullable String imageId,
        @Nullable String sshKey,
        @Nullable String publicSshKey,
        @Nullable String keyOnly,
        @Nullable String confirm) {

    static RebuildForm empty() {
        return new RebuildForm(null, null, null, null, null);
    }

    String image() {
        return text(imageId);
    }

    String keptKey() {
        return text(sshKey);
    }

    String ownKey() {
        return text(publicSshKey);
    }

    boolean withoutPassword() {
        return keyOnly != null;
    }

    Rebuild order() {
        return new Rebuild(
                image(),
                change(keptKey()),
                change(ownKey()),
                withoutPassword() ? Change.set(true) : Change.keep(),
                Change.keep());
    }

    private static Change<String> change(String text) {
        return text.isEmpty() ? Change.keep() : Change.set(text);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}

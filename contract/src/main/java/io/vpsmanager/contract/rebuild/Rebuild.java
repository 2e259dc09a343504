package io.vpsmanager.contract.rebuild;

import io.vpsmanager.contract.value.Change;

/**
 * What to install on a server, `vps.rebuild.post` on the wire.
 *
 * @param imageId one of the images available to it
 * @param sshKey the name of one of the caller's keys
 * @param publicSshKey a key itself, in OpenSSH format; at most one of the two
 * @param doNotSendPassword root gets no password; needs a key
 * @param installRTM real-time monitoring, which no provider of this program has
 */
public record Rebuild(
        String imageId,
        Change<String> sshKey,
        Change<String> publicSshKey,
        Change<Boolean> doNotSendPassword,
        Change<Boolean> installRTM) {}

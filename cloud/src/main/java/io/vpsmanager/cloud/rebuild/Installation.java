package io.vpsmanager.cloud.rebuild;

import java.util.Optional;

/**
 * What a task is to install.
 *
 * @param publicKey one line, in OpenSSH format
 * @param withPassword whether root gets a password too
 */
public record Installation(String imageId, Optional<String> publicKey, boolean withPassword) {}

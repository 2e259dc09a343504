package io.vpsmanager.contract.sshkey;

/** A public key in OpenSSH format, `nichandle.sshKey` on the wire. */
public record SshKey(String key, String keyName) {}

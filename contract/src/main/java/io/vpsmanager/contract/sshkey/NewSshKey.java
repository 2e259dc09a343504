package io.vpsmanager.contract.sshkey;

/** A public key to keep, under a name the account has not used yet. */
public record NewSshKey(String key, String keyName) {}

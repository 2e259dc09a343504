package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.sshkey.SshKeyProblem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Public keys: at first one. */
final class WorldSshKeys implements SshKeyApi {

    static final String KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

    final List<SshKey> keys = new CopyOnWriteArrayList<>(List.of(new SshKey(KEY + " claire@<home>", "laptop")));

    @Override
    public List<String> list() {
        return keys.stream().map(SshKey::keyName).toList();
    }

    @Override
    public List<SshKey> listObjects() {
        return keys;
    }

    @Override
    public SshKey get(String keyName) {
        throw new UnsupportedOperationException("sshKey");
    }

    @Override
    public void add(NewSshKey body) {
        if (!body.key().startsWith("ssh-ed25519 AAAA")) {
            throw ContractException.invalid("key", "key must be a public key", SshKeyProblem.PRIVATE_KEY);
        }
        if (list().contains(body.keyName())) {
            throw ContractException.of(ErrorCode.CONFLICT, "A key of this name exists already");
        }
        keys.add(new SshKey(body.key(), body.keyName()));
    }

    @Override
    public void remove(String keyName) {
        if (!keys.removeIf(key -> key.keyName().equals(keyName))) {
            throw ContractException.notFound("no key " + keyName);
        }
    }
}

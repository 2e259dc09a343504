package io.vpsmanager.cloud.sshkey;

import io.vpsmanager.cloud.account.AccountQuota;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;

/** The caller's public keys. */
record SshKeyService(Access access) implements SshKeyApi {

    private static final int MAX_NAME = 255;

    @Override
    public List<String> list() {
        return store().listNames(access.account());
    }

    @Override
    public List<SshKey> listObjects() {
        return store().list(access.account());
    }

    @Override
    public SshKey get(String keyName) {
        return store().find(access.account(), keyName).orElseThrow(() -> unknown(keyName));
    }

    @Override
    public void add(NewSshKey body) {
        SshKey key = new SshKey(OpenSshKey.parse("key", body.key()), name(body.keyName()));
        try {
            access.write(() -> {
                AccountQuota.require(access.database(), access.account(), AccountLimit.SSH_KEYS, () -> store().count(
                                access.account()));
                store().insert(access.account(), key, access.now());
                access.record(EventKind.SSH_KEY_ADDED, key.keyName());
            });
        } catch (DuplicateKeyException e) {
            throw ContractException.of(
                    ErrorCode.CONFLICT, "A key named " + key.keyName() + " exists already: choose another keyName");
        }
    }

    @Override
    public void remove(String keyName) {
        access.write(() -> {
            if (!store().remove(access.account(), keyName)) {
                throw unknown(keyName);
            }
            access.record(EventKind.SSH_KEY_REMOVED, keyName);
        });
    }

    /** The name is a segment of URLs, where dots alone lead elsewhere. */
    private static String name(String text) {
        if (text.isBlank()
                || text.length() > MAX_NAME
                || !text.equals(text.strip())
                || !VisibleText.is(text)
                || text.equals(".")
                || text.equals("..")) {
            throw ContractException.invalid(
                    "keyName", "keyName must have 1 to 255 visible characters, without a blank at its start or end");
        }
        return text;
    }

    private static ContractException unknown(String keyName) {
        return ContractException.notFound("You have no key named " + keyName);
    }

    private SshKeyStore store() {
        return new SshKeyStore(access.database());
    }
}

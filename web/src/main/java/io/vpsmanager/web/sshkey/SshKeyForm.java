package io.vpsmanager.web.sshkey;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.sshkey.SshKeyProblem;
import java.util.Optional;

/**
 * A new key as it was typed. A private key is never shown back.
 *
 * @param nameError and `keyError`: the keys of the texts that tell what is wrong
 */
record SshKeyForm(String name, String key, Optional<String> nameError, Optional<String> keyError) {

    static SshKeyForm empty() {
        return new SshKeyForm("", "", Optional.empty(), Optional.empty());
    }

    static SshKeyForm refused(String name, String key, ContractException refusal) {
        if (refusal.code() == ErrorCode.CONFLICT) {
            return new SshKeyForm(name, key, Optional.of("sshKey.wrong.taken"), Optional.empty());
        }
        if (refusal.field().filter("key"::equals).isEmpty()) {
            return new SshKeyForm(name, key, Optional.of("sshKey.wrong.keyName"), Optional.empty());
        }
        SshKeyProblem problem = refusal.reason(SshKeyProblem.class).orElse(SshKeyProblem.NOT_A_KEY);
        return new SshKeyForm(
                name,
                problem == SshKeyProblem.PRIVATE_KEY ? "" : key,
                Optional.empty(),
                Optional.of("sshKey.problem." + problem));
    }
}

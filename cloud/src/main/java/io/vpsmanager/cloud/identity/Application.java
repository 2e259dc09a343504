package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.value.AccountId;

/** An application as stored; its secret stays sealed. */
public record Application(
        long id, AccountId account, String key, String sealedSecret, String name, String description) {

    @Override
    public String toString() {
        return "Application[" + id + ", " + key + "]";
    }
}

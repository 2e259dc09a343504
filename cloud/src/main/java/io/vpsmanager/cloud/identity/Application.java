package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.value.AccountId;

/** An application as it is kept; its secret stays sealed. */
public record Application(
        long id, AccountId account, String key, String sealedSecret, String name, String description) {

    @Override
    public String toString() {
        return "Application[" + id + ", " + key + "]";
    }
}

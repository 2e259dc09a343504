package io.vpsmanager.cloud.operator;

import io.vpsmanager.cloud.account.Account;

/** An account to create, with its password. */
public record NewAccount(Account account, String password) {

    @Override
    public String toString() {
        return "NewAccount[" + account + ", (password)]";
    }
}

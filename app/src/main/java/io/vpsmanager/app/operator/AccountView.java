package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.account.Account;

/** An account as an operator reads it. */
record AccountView(String account, String email, String country, String language, String timeZone) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id().value(),
                account.email(),
                account.country().wire(),
                account.language().wire(),
                account.timeZone().getId());
    }
}

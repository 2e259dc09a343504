package io.vpsmanager.app.operator;

import io.vpsmanager.contract.identity.PasswordRule;

/** A new password, as the command line sends it. */
record PasswordRequest(String password) {

    String checked() {
        return PasswordRule.checked(password);
    }

    @Override
    public String toString() {
        return "PasswordRequest[(password)]";
    }
}

package io.vpsmanager.app.operator;

/** A new password, as the command line sends it. */
record PasswordRequest(String password) {

    String checked() {
        AccountRequest.checkPassword(password);
        return password;
    }

    @Override
    public String toString() {
        return "PasswordRequest[(password)]";
    }
}

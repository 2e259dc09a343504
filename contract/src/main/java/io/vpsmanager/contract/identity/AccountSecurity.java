package io.vpsmanager.contract.identity;

import java.util.List;

/** The caller's own password and sessions. */
public interface AccountSecurity {

    /**
     * Sets a new password, and sends the account a mail about it.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_ARGUMENT` of the field `current` or `password`
     *     (see {@link PasswordRule}); 429 after too many wrong passwords, counted together with failed sign-ins
     */
    void changePassword(PasswordChange change);

    /**
     * Makes the caller sure for the next minutes (see {@link io.vpsmanager.contract.call.Caller.Person#sure}).
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_ARGUMENT` of the field `current`; 429 as with
     *     {@link #changePassword}
     */
    void confirmPassword(String current);

    /** The open sessions, newest first. */
    List<OpenSession> listSessions();

    /** Ends one session. Not found: it has ended, or is not the caller's. */
    void endSession(String id);

    /** Ends every session but the caller's; returns how many. */
    int endOtherSessions();
}

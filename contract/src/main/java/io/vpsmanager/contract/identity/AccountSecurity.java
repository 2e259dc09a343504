package io.vpsmanager.contract.identity;

import java.util.List;

/** The caller's own password and sessions. */
public interface AccountSecurity {

    /**
     * Takes a new password, and writes a mail about it to the account.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_ARGUMENT` of the field `current` or `password` (see
     *     {@link PasswordRule}); 429 after too many wrong passwords, counted together with vain sign-ins
     */
    void changePassword(PasswordChange change);

    /**
     * Makes the caller sure for the next minutes (see {@link io.vpsmanager.contract.call.Caller.Person#sure}).
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_ARGUMENT` of the field `current`; 429 as with
     *     {@link #changePassword}
     */
    void confirmPassword(String current);

    /** The sessions that last, newest first. */
    List<OpenSession> listSessions();

    /** Ends one session. Not found: it is over, or not the caller's. */
    void endSession(String id);

    /** Ends every session but the caller's; how many. */
    int endOtherSessions();
}

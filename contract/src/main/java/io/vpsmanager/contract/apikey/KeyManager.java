package io.vpsmanager.contract.apikey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Applications and consumer keys as a console needs them. */
public interface KeyManager {

    /** What an application requests. Not found: the token is unknown, already answered, or older than a day. */
    KeyQuestion getQuestion(String token);

    /**
     * Validates the key for the account of the caller, who has just given the password, and ends the token. Returns
     * where the application wants to send the customer.
     */
    Optional<String> validate(String token, Validity validity);

    /** Refuses the key, and ends the token. Returns where the application wants to send the customer. */
    Optional<String> refuse(String token);

    /** Creates an application; its secret can be read only now. */
    NewApplication createApplication(String name, String description);

    /** The caller's applications, in a few reads. */
    List<ApiApplication> listApplications();

    /** The caller's OAuth2 clients, oldest first, in two reads. */
    List<NamedClient> listClients();

    /**
     * Sets when an OAuth2 client expires, with its tokens; empty: never.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_ARGUMENT` of the field `end`: it is not in the
     *     future
     */
    void setClientEnd(String clientId, Optional<Instant> end);

    /** The caller's consumer keys with the names of their applications, newest first. */
    List<NamedKey> listKeys();
}

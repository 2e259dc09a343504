package io.vpsmanager.contract.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Applications and consumer keys as a console needs them. */
public interface KeyManager {

    /** What an application asks for. Not found: the token is unknown, was answered, or is older than a day. */
    KeyQuestion getQuestion(String token);

    /** Validates the key for the account of the caller, who gave the password a moment ago, and ends the token. Answers where the application wants the customer to go on. */
    Optional<String> validate(String token, Validity validity);

    /** Refuses the key, and ends the token. Answers where the application wants the customer to go on. */
    Optional<String> refuse(String token);

    /** Makes an application; the only time its secret can be read. */
    NewApplication createApplication(String name, String description);

    /** The caller's applications, in a few reads. */
    List<ApiApplication> listApplications();

    /** The caller's OAuth2 clients, oldest first, in two reads. */
    List<NamedClient> listClients();

    /**
     * Has an OAuth2 client end by itself, with its tokens; empty: never.
     *
     * @throws io.vpsmanager.contract.call.ContractException `INVALID_ARGUMENT` of the field `end`: it does not lie ahead
     */
    void setClientEnd(String clientId, Optional<Instant> end);

    /** The caller's consumer keys with the names of their applications, newest first. */
    List<NamedKey> listKeys();
}

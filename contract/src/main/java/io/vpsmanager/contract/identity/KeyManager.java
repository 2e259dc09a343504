package io.vpsmanager.contract.identity;

import java.util.List;
import java.util.Optional;

/** Applications and consumer keys as a console needs them. */
public interface KeyManager {

    /** What an application asks for. Not found: the token is unknown, was answered, or is older than a day. */
    KeyQuestion getQuestion(String token);

    /** Validates the key for the caller's account, and ends the token. Answers where the application wants the customer to go on. */
    Optional<String> validate(String token, Validity validity);

    /** Refuses the key, and ends the token. Answers where the application wants the customer to go on. */
    Optional<String> refuse(String token);

    /** Makes an application; the only time its secret can be read. */
    NewApplication createApplication(String name, String description);

    /** The caller's applications, in a few reads. */
    List<ApiApplication> listApplications();

    /** The caller's OAuth2 clients, oldest first, in one read. */
    List<OAuth2Client> listClients();

    /** The caller's consumer keys with the names of their applications, newest first. */
    List<NamedKey> listKeys();
}

package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.identity.Credential;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.AuthDetails;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What a caller may know of its own way in. */
record AuthDoor(Access access) implements AuthApi {

    @Override
    public ApiCredential currentCredential() {
        return switch (access.caller()) {
            case Caller.Program program -> read(access.cloud().credentials().get(program.credentialId()));
            case Caller.Person _ ->
                throw ContractException.of(ErrorCode.NOT_CREDENTIAL, "A person at the console has no consumer key");
        };
    }

    @Override
    public AuthDetails details() {
        List<String> identities = List.of("urn:v1:eu:identity:account:" + access.account());
        return switch (access.caller()) {
            case Caller.Program program ->
                new AuthDetails(program.account(), program.rules(), null, identities, "consumerKey", null, null);
            case Caller.Person person ->
                new AuthDetails(person.account(), null, null, identities, "account", null, null);
        };
    }

    private static ApiCredential read(Credential credential) {
        return new ApiCredential(
                null,
                credential.applicationId(),
                credential.created().atOffset(ZoneOffset.UTC),
                credential.id(),
                credential.expires().map(AuthDoor::utc).orElse(null),
                credential.lastUse().map(AuthDoor::utc).orElse(null),
                false,
                credential.rules(),
                credential.state());
    }

    private static java.time.OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

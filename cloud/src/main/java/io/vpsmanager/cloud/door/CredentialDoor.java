package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.identity.AddressBlocks;
import io.vpsmanager.cloud.identity.Credential;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.ApiApplication;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.ApiCredentialUpdate;
import io.vpsmanager.contract.identity.CredentialApi;
import io.vpsmanager.contract.value.Change;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The consumer keys of the caller's account. */
record CredentialDoor(Access access) implements CredentialApi {

    @Override
    public List<Long> list(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
        return rows(applicationId, status).map(Credential::id).toList();
    }

    Stream<Credential> rows(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
        Instant now = access.cloud().clock().instant();
        return access.cloud().keys().credentials().list(access.account()).stream()
                .filter(credential -> applicationId == null || credential.applicationId() == applicationId)
                .filter(credential -> status == null || credential.stateAt(now) == status);
    }

    @Override
    public ApiCredential get(long credentialId) {
        return read(find(credentialId));
    }

    @Override
    public void update(long credentialId, ApiCredentialUpdate body) {
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            access.cloud().keys().credentials().lock(credentialId);
            Credential credential = find(credentialId);
            List<String> blocks =
                    switch (body.allowedIPs()) {
                        case Change.Keep<List<String>> _ -> credential.allowedIPs();
                        case Change.Clear<List<String>> _ -> List.of();
                        case Change.Set<List<String>>(List<String> sent) -> AddressBlocks.check(sent);
                    };
            requireNarrower(credential, blocks);
            access.cloud().keys().credentials().setAllowedIPs(credential.id(), blocks);
            String where = blocks.isEmpty() ? "any address" : String.join(" ", blocks);
            note(EventKind.KEY_CHANGED, "key " + credentialId + " from " + where);
        });
    }

    /** A program that is kept to some addresses does not let itself, or another, call from more. */
    private void requireNarrower(Credential credential, List<String> blocks) {
        if (!access.cloud().keys().allowedIPs(access.caller()).isEmpty()
                && !AddressBlocks.narrow(credential.allowedIPs(), blocks)) {
            throw ContractException.withHelp(
                    ErrorCode.NOT_GRANTED_CALL,
                    "This call has not been granted",
                    "A program whose allowedIPs are limited can only narrow those of a key: use a key without allowedIPs,"
                            + " or ask for another key");
        }
    }

    @Override
    public void delete(long credentialId) {
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            access.cloud().keys().credentials().remove(find(credentialId).id());
            note(EventKind.KEY_REVOKED, "key " + credentialId);
        });
    }

    @Override
    public ApiApplication application(long credentialId) {
        return access.cloud()
                .keys()
                .applications()
                .find(find(credentialId).applicationId())
                .map(ApplicationDoor::read)
                .orElseThrow(ApplicationDoor::absent);
    }

    ApiCredential read(Credential credential) {
        return new ApiCredential(
                credential.allowedIPs().isEmpty() ? null : credential.allowedIPs(),
                credential.applicationId(),
                utc(credential.created()),
                credential.id(),
                credential.expires().map(CredentialDoor::utc).orElse(null),
                credential.lastUse().map(CredentialDoor::utc).orElse(null),
                false,
                credential.rules(),
                credential.stateAt(access.cloud().clock().instant()));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Credential find(long id) {
        return access.cloud()
                .keys()
                .credentials()
                .find(id, access.account())
                .orElseThrow(() -> ContractException.notFound("This credential does not exist"));
    }

    private void note(EventKind kind, String detail) {
        access.cloud().events().account(kind, access.author(), detail);
    }
}

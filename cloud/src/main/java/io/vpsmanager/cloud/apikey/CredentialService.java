package io.vpsmanager.cloud.apikey;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.identity.AddressBlocks;
import io.vpsmanager.cloud.identity.Credential;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.ApiCredentialUpdate;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.value.Change;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The consumer keys of the caller's account. */
record CredentialService(Access access, KeyRing keys) implements CredentialApi {

    @Override
    public List<Long> list(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
        return rows(applicationId, status).map(Credential::id).toList();
    }

    @Override
    public List<ApiCredential> listObjects(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
        return rows(applicationId, status).map(this::read).toList();
    }

    private Stream<Credential> rows(@Nullable Long applicationId, ApiCredential.@Nullable State status) {
        Instant now = access.now();
        return keys.credentials().list(access.account()).stream()
                .filter(credential -> applicationId == null || credential.applicationId() == applicationId)
                .filter(credential -> status == null || credential.stateAt(now) == status);
    }

    @Override
    public ApiCredential get(long credentialId) {
        return read(find(credentialId));
    }

    @Override
    public void update(long credentialId, ApiCredentialUpdate body) {
        access.write(() -> {
            keys.credentials().lock(credentialId);
            Credential credential = find(credentialId);
            List<String> blocks =
                    switch (body.allowedIPs()) {
                        case Change.Keep<List<String>> _ -> credential.allowedIPs();
                        case Change.Clear<List<String>> _ -> List.of();
                        case Change.Set<List<String>>(List<String> sent) -> AddressBlocks.check(sent);
                    };
            requireNarrower(credential, blocks);
            keys.credentials().setAllowedIPs(credential.id(), blocks);
            String where = blocks.isEmpty() ? "any address" : String.join(" ", blocks);
            access.record(EventKind.KEY_CHANGED, "key " + credentialId + " from " + where);
        });
    }

    /** A program restricted to some addresses must not allow itself, or another, to call from more. */
    private void requireNarrower(Credential credential, List<String> blocks) {
        if (!keys.allowedIPs(access.caller()).isEmpty() && !AddressBlocks.narrow(credential.allowedIPs(), blocks)) {
            throw ContractException.withHelp(
                    ErrorCode.NOT_GRANTED_CALL,
                    "This call has not been granted",
                    "A program whose allowedIPs are limited can only narrow those of a key: use a key without allowedIPs,"
                            + " or ask for another key");
        }
    }

    @Override
    public void delete(long credentialId) {
        access.write(() -> {
            keys.credentials().remove(find(credentialId).id());
            access.record(EventKind.KEY_REVOKED, "key " + credentialId);
        });
    }

    @Override
    public ApiApplication application(long credentialId) {
        return keys.applications()
                .find(find(credentialId).applicationId())
                .map(ApplicationService::read)
                .orElseThrow(ApplicationService::absent);
    }

    ApiCredential read(Credential credential) {
        return new ApiCredential(
                credential.allowedIPs().isEmpty() ? null : credential.allowedIPs(),
                credential.applicationId(),
                utc(credential.created()),
                credential.id(),
                credential.expires().map(CredentialService::utc).orElse(null),
                credential.lastUse().map(CredentialService::utc).orElse(null),
                false,
                credential.rules(),
                credential.stateAt(access.now()));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Credential find(long id) {
        return keys.credentials()
                .find(id, access.account())
                .orElseThrow(() -> ContractException.notFound("This credential does not exist"));
    }
}

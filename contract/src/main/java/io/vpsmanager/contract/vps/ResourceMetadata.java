package io.vpsmanager.contract.vps;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The server as a resource of the account, `iam.ResourceMetadata` on the wire. */
public record ResourceMetadata(
        @Nullable String displayName, UUID id, @Nullable Map<String, String> tags, String urn) {}

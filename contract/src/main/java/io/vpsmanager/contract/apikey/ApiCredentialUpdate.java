package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.value.Change;
import java.util.List;

/** The writable field of `auth.ApiCredential`. */
public record ApiCredentialUpdate(Change<List<String>> allowedIPs) {}

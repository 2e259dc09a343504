package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.value.Change;
import java.util.List;

/** The writable fields of `oauth2.client`. */
public record OAuth2ClientUpdate(Change<List<String>> callbackUrls, Change<String> description, Change<String> name) {}

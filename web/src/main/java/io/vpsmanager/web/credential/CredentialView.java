package io.vpsmanager.web.credential;

import io.vpsmanager.contract.apikey.KeyQuestion;
import io.vpsmanager.contract.grant.GrantKind;
import io.vpsmanager.contract.grant.Grants;
import io.vpsmanager.web.ui.AllowedAddresses;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What an application asks for.
 *
 * @param page this page, which takes the answer
 * @param kinds what its rules allow together, strongest first
 */
public record CredentialView(String page, KeyQuestion question, List<GrantKind> kinds) {

    /** More of them are folded away. */
    private static final int FEW = 10;

    static CredentialView of(String page, KeyQuestion question) {
        return new CredentialView(page, question, List.copyOf(Grants.of(question.rules())));
    }

    /** The site where the customer is led to, where there is one. */
    public Optional<String> site() {
        return question.redirection().map(address -> URI.create(address).getHost());
    }

    /** The addresses that could use the key. */
    public AllowedAddresses from() {
        return AllowedAddresses.of(question.allowedIPs());
    }

    /** Whether the application could do nearly whatever the customer can. */
    public boolean everything() {
        return kinds.containsAll(List.of(GrantKind.TERMINATION, GrantKind.KEYS, GrantKind.ENTRY, GrantKind.DATA_LOSS));
    }

    /** Whether it can do something that cannot be taken back. */
    public boolean dangerous() {
        return kinds.stream().anyMatch(GrantKind::dangerous);
    }

    public boolean few() {
        return question.rules().size() <= FEW;
    }
}

package io.vpsmanager.web.dashboard.remoteconsole;

import io.vpsmanager.contract.vps.VpsSummary;
import java.net.URI;
import java.util.Optional;

/**
 * A console to be looked at.
 *
 * @param url of {@link io.vpsmanager.contract.remoteconsole.ConsoleApi#getUrl}; its page is ours or the provider's
 * @param secret of our own page; empty: its browser has it in the page's address
 */
record KvmView(Optional<VpsSummary> vps, Optional<String> url, Optional<String> secret) {

    /** Of our own page, which is given the secret by its address. */
    static KvmView alone() {
        return new KvmView(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a server. A page elsewhere is not shown in ours, but opened. */
    static KvmView of(VpsSummary vps, String url, String page) {
        URI address = URI.create(url);
        boolean ours = page.equals(address.getPath()) && address.getFragment() != null;
        return new KvmView(
                Optional.of(vps), Optional.of(url), ours ? Optional.of(address.getFragment()) : Optional.empty());
    }

    /** The secret is not told. */
    @Override
    public String toString() {
        return "KvmView[" + vps + "]";
    }
}

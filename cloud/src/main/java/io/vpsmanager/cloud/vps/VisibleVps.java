package io.vpsmanager.cloud.vps;

import java.util.Set;

/** A server as one of its contacts sees it, with the contact's roles, of which there is at least one. */
public record VisibleVps(VpsRow vps, Set<Role> roles) {

    public VisibleVps {
        roles = Set.copyOf(roles);
    }
}

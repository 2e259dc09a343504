package io.vpsmanager.contract.ip;

import io.vpsmanager.contract.value.Change;

/** The writable field of `vps.Ip`: the reverse name, a host name; null clears it. */
public record IpUpdate(Change<String> reverse) {}

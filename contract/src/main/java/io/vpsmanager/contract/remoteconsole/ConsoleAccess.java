package io.vpsmanager.contract.remoteconsole;

import io.vpsmanager.contract.value.Change;

/**
 * A request for a console ticket, `vps.openConsoleAccess.post` on the wire.
 *
 * @param protocol `VNCOverWebSocket` if absent
 */
public record ConsoleAccess(Change<VncProtocol> protocol) {}

package io.vpsmanager.contract.remoteconsole;

import io.vpsmanager.contract.value.Change;

/**
 * A way to a console that is asked for, `vps.openConsoleAccess.post` on the wire.
 *
 * @param protocol `VNCOverWebSocket` where it is not given
 */
public record ConsoleAccess(Change<VncProtocol> protocol) {}

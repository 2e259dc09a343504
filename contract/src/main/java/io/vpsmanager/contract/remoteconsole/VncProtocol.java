package io.vpsmanager.contract.remoteconsole;

import io.vpsmanager.contract.value.WireValue;

/** The transport of a console's RFB protocol. */
public enum VncProtocol implements WireValue {
    VNC("VNC"),
    VNC_OVER_WEB_SOCKET("VNCOverWebSocket");

    private final String wire;

    VncProtocol(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}

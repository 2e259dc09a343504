package io.vpsmanager.web.ui;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.ServiceName;
import org.jspecify.annotations.Nullable;

/** The name of a server, typed by somebody who is about to lose what is on it. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Refuses anything but the server's name.
     *
     * @throws ContractException 400 for the field `confirm`
     */
    public static void check(@Nullable String typed, ServiceName vps) {
        if (typed == null || !typed.strip().equals(vps.value())) {
            throw ContractException.invalid("confirm", "confirm must be " + vps);
        }
    }
}

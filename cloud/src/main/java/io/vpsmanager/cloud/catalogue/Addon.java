package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.option.VpsOption;
import java.util.List;

/** A plan that is sold on top of another: an option with its prices. */
public record Addon(String code, VpsOption option, String name, List<Pricing> pricings) {

    public Addon {
        pricings = List.copyOf(pricings);
    }
}

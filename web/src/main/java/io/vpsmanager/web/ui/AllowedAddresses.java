package io.vpsmanager.web.ui;

import io.vpsmanager.contract.value.AddressBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where calls may come from, as people read it: blocks that together are a whole family of addresses are told as that.
 *
 * @param everyIpv4 whether from each address of four bytes
 * @param everyIpv6 whether from each of sixteen
 * @param blocks those of a family that is not whole
 */
public record AllowedAddresses(boolean everyIpv4, boolean everyIpv6, List<String> blocks) {

    public AllowedAddresses {
        blocks = List.copyOf(blocks);
    }

    /** Of the blocks of a key or client; none are everywhere. */
    public static AllowedAddresses of(@Nullable List<String> allowedIPs) {
        List<AddressBlock> known = allowedIPs == null || allowedIPs.isEmpty()
                ? AddressBlock.EVERYWHERE
                : allowedIPs.stream().map(AddressBlock::of).toList();
        List<AddressBlock> whole = AddressBlock.EVERYWHERE.stream()
                .filter(family -> family.isWithin(known))
                .toList();
        return new AllowedAddresses(
                whole.contains(AddressBlock.EVERYWHERE.getFirst()),
                whole.contains(AddressBlock.EVERYWHERE.getLast()),
                allowedIPs == null
                        ? List.of()
                        : allowedIPs.stream()
                                .filter(text -> !AddressBlock.of(text).isWithin(whole))
                                .toList());
    }

    /** Whether they may come from any address. */
    public boolean anywhere() {
        return everyIpv4 && everyIpv6;
    }
}

package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.AddressBlock;
import java.util.List;

/** The address blocks that a key may be used from. */
public final class AddressBlocks {

    private static final String FIELD = "allowedIPs";
    private static final int MAX = 40;

    private AddressBlocks() {}

    /**
     * The blocks as stored, each with its first address and its length.
     *
     * @throws ContractException one of them is not a block
     */
    public static List<String> check(List<String> blocks) {
        if (blocks.size() > MAX) {
            throw ContractException.invalid(FIELD, FIELD + " may have " + MAX + " blocks at most");
        }
        return blocks.stream().map(AddressBlocks::check).distinct().toList();
    }

    /** Whether a call from this address is allowed; no blocks mean any address. */
    static boolean allow(List<String> blocks, String address) {
        if (blocks.isEmpty()) {
            return true;
        }
        try {
            return AddressBlock.of(address.replaceFirst("%.*", "")).isWithin(read(blocks));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** Whether `asked` allows no address that `now` does not allow. */
    public static boolean narrow(List<String> now, List<String> asked) {
        List<AddressBlock> known = read(now);
        return now.isEmpty() || (!asked.isEmpty() && read(asked).stream().allMatch(block -> block.isWithin(known)));
    }

    /** The blocks of a column. Earlier versions stored them as entered: `203.0.113.7/0` for everywhere. */
    static List<String> kept(String column) {
        return read(Columns.split(column)).stream()
                .map(AddressBlock::toString)
                .distinct()
                .toList();
    }

    private static List<AddressBlock> read(List<String> blocks) {
        return blocks.stream().map(AddressBlock::of).toList();
    }

    private static String check(String block) {
        try {
            return AddressBlock.of(block).toString();
        } catch (IllegalArgumentException other) {
            throw ContractException.invalid(
                    FIELD, "Each of " + FIELD + " must be an address or a block, such as 192.0.2.7 or 2001:db8::/32");
        }
    }
}

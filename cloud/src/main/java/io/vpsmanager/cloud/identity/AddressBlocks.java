package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.ip.IpText;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.AddressBlock;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address blocks that a key may be used from. */
public final class AddressBlocks {

    private static final String FIELD = "allowedIPs";
    private static final int MAX = 40;
    /** Java would also read `10.1` and names of interfaces. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

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
        return parse(address.replaceFirst("%.*", ""))
                .filter(caller -> AddressBlock.around(caller, caller.getAddress().length * Byte.SIZE)
                        .isWithin(read(blocks)))
                .isPresent();
    }

    /** Whether `asked` allows no address that `now` does not allow. */
    public static boolean narrow(List<String> now, List<String> asked) {
        List<AddressBlock> known = read(now);
        return now.isEmpty() || (!asked.isEmpty() && read(asked).stream().allMatch(block -> block.isWithin(known)));
    }

    /** The blocks of a column. Earlier versions stored them as entered: `203.0.113.7/0` for everywhere. */
    static List<String> kept(String column) {
        return read(Columns.split(column)).stream()
                .map(AddressBlocks::text)
                .distinct()
                .toList();
    }

    private static List<AddressBlock> read(List<String> blocks) {
        return blocks.stream().map(AddressBlock::of).toList();
    }

    private static String text(AddressBlock block) {
        return IpText.of(block.network()) + "/" + block.length();
    }

    private static String check(String block) {
        String[] parts = block.split("/", -1);
        Optional<InetAddress> address = parse(parts[0]);
        if (address.isEmpty() || parts.length > 2) {
            throw wrong();
        }
        int bits = address.get().getAddress().length * Byte.SIZE;
        if (parts.length == 2 && (!LENGTH.matcher(parts[1]).matches() || Integer.parseInt(parts[1]) > bits)) {
            throw wrong();
        }
        int length = parts.length == 2 ? Integer.parseInt(parts[1]) : bits;
        return text(AddressBlock.around(address.get(), length));
    }

    private static ContractException wrong() {
        return ContractException.invalid(
                FIELD, "Each of " + FIELD + " must be an address or a block, such as 192.0.2.7 or 2001:db8::/32");
    }

    private static Optional<InetAddress> parse(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}

package io.vpsmanager.contract.value;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The addresses of one family with a common prefix, such as `192.0.2.0/24`.
 *
 * @param bits how long an address of the family is: 32 or 128
 * @param first the first address, as a number
 * @param length how many leading bits they share
 */
public record AddressBlock(int bits, BigInteger first, int length) {

    /** All addresses of each family. */
    public static final List<AddressBlock> EVERYWHERE =
            List.of(new AddressBlock(32, BigInteger.ZERO, 0), new AddressBlock(128, BigInteger.ZERO, 0));

    /** The block of this length that contains an address. */
    public static AddressBlock around(InetAddress address, int length) {
        byte[] raw = address.getAddress();
        int bits = raw.length * Byte.SIZE;
        return new AddressBlock(
                bits, new BigInteger(1, raw).shiftRight(bits - length).shiftLeft(bits - length), length);
    }

    /**
     * Parses an address, a slash and a length.
     *
     * @throws IllegalArgumentException the text has another form
     */
    public static AddressBlock of(String text) {
        String[] parts = text.split("/", 2);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int length = Integer.parseInt(parts[1]);
        if (length < 0 || length > address.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException(text + " is no block of addresses");
        }
        return around(address, length);
    }

    /** Its first address. */
    public InetAddress network() {
        byte[] raw = new byte[bits / Byte.SIZE];
        byte[] number = first.toByteArray();
        int count = Math.min(number.length, raw.length);
        System.arraycopy(number, number.length - count, raw, raw.length - count, count);
        try {
            return InetAddress.getByAddress(raw);
        } catch (UnknownHostException length) {
            throw new IllegalStateException(length);
        }
    }

    /** Whether each address of this block is in one of these blocks, not necessarily the same one. */
    public boolean isWithin(Collection<AddressBlock> blocks) {
        List<AddressBlock> ofFamily = blocks.stream()
                .filter(block -> block.bits == bits)
                .sorted(Comparator.comparing(AddressBlock::first))
                .toList();
        BigInteger covered = first;
        for (AddressBlock block : ofFamily) {
            if (block.first.compareTo(covered) <= 0) {
                covered = covered.max(block.after());
            }
        }
        return covered.compareTo(after()) >= 0;
    }

    /** The number after its last address. */
    private BigInteger after() {
        return first.add(BigInteger.ONE.shiftLeft(bits - length));
    }
}

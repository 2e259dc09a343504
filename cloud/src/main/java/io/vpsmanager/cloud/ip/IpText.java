package io.vpsmanager.cloud.ip;

import java.net.InetAddress;

/** The notation of an address: as people write it, `2001:41d0:305::2` and not `2001:41d0:305:0:0:0:0:2`. */
public final class IpText {

    private static final int GROUPS = 8;

    private IpText() {}

    /** The usual short form (RFC 5952). */
    public static String of(InetAddress address) {
        byte[] raw = address.getAddress();
        return raw.length == 4 ? address.getHostAddress() : shorten(raw);
    }

    private static String shorten(byte[] raw) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = ((raw[2 * i] & 0xff) << 8) | (raw[2 * i + 1] & 0xff);
        }
        int start = 0;
        int length = 0;
        for (int i = 0; i < GROUPS; i++) {
            int run = zeros(groups, i);
            if (run > length) {
                start = i;
                length = run;
            }
        }
        if (length < 2) {
            return join(groups, 0, GROUPS);
        }
        return join(groups, 0, start) + "::" + join(groups, start + length, GROUPS);
    }

    private static int zeros(int[] groups, int from) {
        int end = from;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - from;
    }

    private static String join(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}

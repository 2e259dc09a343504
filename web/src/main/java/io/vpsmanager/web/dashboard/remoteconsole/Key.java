package io.vpsmanager.web.dashboard.remoteconsole;

import java.util.List;
import java.util.stream.IntStream;

/** What keyboards on screens lack: keys that are buttons beside the screen of a server. */
enum Key {
    ESCAPE(0xff1b, ""),
    TAB(0xff09, ""),
    CONTROL(0xffe3, ""),
    ALT(0xffe9, ""),
    LEFT(0xff51, "←"),
    UP(0xff52, "↑"),
    DOWN(0xff54, "↓"),
    RIGHT(0xff53, "→");

    private static final int F1 = 0xffbe;
    private static final int FUNCTION_KEYS = 12;

    private final int keysym;
    private final String sign;

    Key(int keysym, String sign) {
        this.keysym = keysym;
        this.sign = sign;
    }

    /** The name of a key in X11's numbers. */
    record Function(String name, int keysym) {}

    /** F1 and those after it. */
    static List<Function> functions() {
        return IntStream.range(0, FUNCTION_KEYS)
                .mapToObj(number -> new Function("F" + (number + 1), F1 + number))
                .toList();
    }

    /** Its number in X11. */
    int keysym() {
        return keysym;
    }

    /** What is drawn on it; empty: its name is. */
    String sign() {
        return sign;
    }

    /** Whether it is held down for the key that follows. */
    boolean held() {
        return this == CONTROL || this == ALT;
    }
}

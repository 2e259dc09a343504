package io.vpsmanager.simulator.console;

/** Turns the keys of RFB, X11 keysyms going down and up (RFC 6143 §7.5.4), into what a terminal takes. */
final class Keys {

    private static final int BACKSPACE = 0xff08;
    private static final int RETURN = 0xff0d;
    private static final int DELETE = 0xffff;
    private static final int KEYPAD_ENTER = 0xff8d;
    private static final int KEYPAD_FIRST = 0xffaa;
    private static final int KEYPAD_LAST = 0xffb9;
    private static final int CONTROL_LEFT = 0xffe3;
    private static final int CONTROL_RIGHT = 0xffe4;
    private static final int ALT_LEFT = 0xffe9;
    private static final int ALT_RIGHT = 0xffea;
    private static final int UNICODE = 0x0100_0000;
    private static final int LAST_SIGN = 0x10ffff;

    private final Computer computer;
    private boolean control;
    private boolean alt;

    Keys(Computer computer) {
        this.computer = computer;
    }

    void key(boolean down, int keysym) {
        switch (keysym) {
            case CONTROL_LEFT, CONTROL_RIGHT -> control = down;
            case ALT_LEFT, ALT_RIGHT -> alt = down;
            default -> {
                if (down) {
                    press(keysym);
                }
            }
        }
    }

    private void press(int keysym) {
        if (keysym == DELETE) {
            if (control && alt) {
                computer.restart();
            }
        } else if (keysym == BACKSPACE) {
            computer.press('\b');
        } else if (keysym == RETURN || keysym == KEYPAD_ENTER) {
            computer.press('\r');
        } else if (keysym >= KEYPAD_FIRST && keysym <= KEYPAD_LAST) {
            // The keypad's signs stand where ASCII has them.
            computer.press(keysym - KEYPAD_FIRST + '*');
        } else if (sign(keysym) > 0) {
            computer.press(control ? sign(keysym) & 0x1f : sign(keysym));
        }
    }

    /** The sign of a key; 0 for a key that has none, such as an arrow. */
    private static int sign(int keysym) {
        boolean latin = (keysym >= 0x20 && keysym <= 0x7e) || (keysym >= 0xa0 && keysym <= 0xff);
        if (latin) {
            return keysym;
        }
        int unicode = keysym - UNICODE;
        return unicode >= 0x100 && unicode <= LAST_SIGN ? unicode : 0;
    }
}

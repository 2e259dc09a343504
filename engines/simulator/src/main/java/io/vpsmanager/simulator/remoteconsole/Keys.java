package io.vpsmanager.simulator.remoteconsole;

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
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final ConsoleSession computer;
    private boolean control;
    private boolean alt;

    Keys(ConsoleSession computer) {
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
        } else {
            Keysyms.sign(keysym).ifPresent(this::type);
        }
    }

    /** Control is for letters of ASCII: it has no others to make of them. */
    private void type(int sign) {
        if (!control) {
            computer.press(sign);
        } else if (sign < FIRST_BEYOND_ASCII) {
            computer.press(sign & 0x1f);
        }
    }
}

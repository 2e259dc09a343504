package io.vpsmanager.simulator.remoteconsole;

import java.util.Arrays;

/**
 * What a machine shows: rows of signs, and a cursor. Thread-safe; who waits for a change is told of each.
 *
 * <p>It understands what its own system writes: signs, line feed, carriage return, backspace and form feed, which clears it.
 */
final class Screen {

    static final int COLUMNS = 80;
    static final int ROWS = 25;

    private final char[][] signs = new char[ROWS][COLUMNS];
    /** When each row was changed last, counted in changes. */
    private final long[] changed = new long[ROWS];

    private long changes;
    private int row;
    private int column;
    private boolean off;

    Screen() {
        clear();
    }

    /** A row as it is, and where the cursor stands in it, -1 if elsewhere. */
    record Row(int number, String signs, int cursor) {}

    synchronized void write(String text) {
        text.chars().forEach(sign -> put((char) sign));
        notifyAll();
    }

    /** The machine has no screen any more, for those who look now. */
    synchronized void switchOff() {
        off = true;
        notifyAll();
    }

    synchronized void switchOn() {
        off = false;
    }

    synchronized boolean isOff() {
        return off;
    }

    synchronized long changes() {
        return changes;
    }

    synchronized boolean isChangedSince(int number, long since) {
        return changed[number] > since;
    }

    synchronized Row row(int number) {
        return new Row(number, new String(signs[number]), number == row ? column : -1);
    }

    /** Wakes who waits for news. */
    synchronized void wake() {
        notifyAll();
    }

    private void put(char sign) {
        int before = row;
        switch (sign) {
            case '\n' -> nextRow();
            case '\r' -> column = 0;
            case '\b' -> column = Math.max(0, column - 1);
            case '\f' -> clear();
            default -> draw(sign);
        }
        touch(before);
        touch(row);
    }

    private void draw(char sign) {
        if (column == COLUMNS) {
            nextRow();
        }
        signs[row][column++] = sign;
        touch(row);
    }

    private void nextRow() {
        column = 0;
        if (row < ROWS - 1) {
            row++;
            return;
        }
        char[] top = signs[0];
        System.arraycopy(signs, 1, signs, 0, ROWS - 1);
        signs[ROWS - 1] = top;
        Arrays.fill(top, ' ');
        touchAll();
    }

    private void clear() {
        for (char[] each : signs) {
            Arrays.fill(each, ' ');
        }
        row = 0;
        column = 0;
        touchAll();
    }

    private void touch(int number) {
        changed[number] = ++changes;
    }

    private void touchAll() {
        Arrays.fill(changed, ++changes);
    }
}

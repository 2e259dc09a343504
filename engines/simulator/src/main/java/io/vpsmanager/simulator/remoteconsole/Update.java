package io.vpsmanager.simulator.remoteconsole;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a screen that a viewer has not seen yet, painted for it. */
record Update(List<Painted> rows) {

    record Painted(int number, ByteBuffer pixels) {}

    /** What has changed since `shown`, as the screen counts. */
    static Update of(Screen screen, long shown, Painter painter) {
        return new Update(IntStream.range(0, Screen.ROWS)
                .filter(number -> screen.isChangedSince(number, shown))
                .mapToObj(number -> new Painted(number, painter.paint(screen.row(number))))
                .toList());
    }
}

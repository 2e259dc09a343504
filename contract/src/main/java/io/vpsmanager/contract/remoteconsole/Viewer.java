package io.vpsmanager.contract.remoteconsole;

/** Whoever looks at a console: the bytes from there and to there. Reading and writing wait. */
public interface Viewer extends AutoCloseable {

    /** Puts the next bytes at the beginning of `target`: how many, at least one; -1 when the viewer has gone. */
    int read(byte[] target);

    /** Sends the first `length` of these bytes. False: the viewer has gone. */
    boolean write(byte[] bytes, int length);

    /** The same as {@link #close}, for a reason that the connection itself may be able to carry. */
    void refuse(String why);

    /** Ends the connection; whoever waits in {@link #read} finds the viewer gone. */
    @Override
    void close();
}

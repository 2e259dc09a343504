package io.vpsmanager.contract.remoteconsole;

/** The viewer of a console: the bytes from and to it. Reading and writing block. */
public interface Viewer extends AutoCloseable {

    /** Reads the next bytes to the start of `target`; returns how many, at least one, or -1 if the viewer has gone. */
    int read(byte[] target);

    /** Sends the first `length` of these bytes. False: the viewer has gone. */
    boolean write(byte[] bytes, int length);

    /** The same as {@link #close}, for a reason that the connection itself may be able to carry. */
    void refuse(String why);

    /** Ends the connection; a blocked {@link #read} reports the viewer gone. */
    @Override
    void close();
}

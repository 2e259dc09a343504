package io.vpsmanager.cloud;

import io.vpsmanager.contract.remoteconsole.Viewer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A viewer that only says who it is, as RFC 6143 §7.1 has it, and sees whether it is let in. */
final class RfbViewer implements AutoCloseable {

    private final Pipe sent;
    private final Pipe received;
    private final DataInputStream input;
    private final DataOutputStream output;
    private volatile String reason = "";

    RfbViewer() throws IOException {
        sent = Pipe.open();
        received = Pipe.open();
        input = new DataInputStream(Channels.newInputStream(received.source()));
        output = new DataOutputStream(Channels.newOutputStream(sent.sink()));
    }

    /** What the other side is given. */
    Viewer given() {
        return new Viewer() {
            @Override
            public int read(byte[] target) {
                try {
                    return sent.source().read(ByteBuffer.wrap(target));
                } catch (IOException gone) {
                    return -1;
                }
            }

            @Override
            public boolean write(byte[] bytes, int length) {
                try {
                    received.sink().write(ByteBuffer.wrap(bytes, 0, length));
                    return true;
                } catch (IOException gone) {
                    return false;
                }
            }

            @Override
            public void refuse(String why) {
                reason = why;
                close();
            }

            @Override
            public void close() {
                try {
                    received.sink().close();
                    sent.source().close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** Signs in without a password: the width of the screen, or the words of the refusal. */
    String enter() throws IOException {
        greet();
        int ways = input.readUnsignedByte();
        if (ways == 0) {
            return words();
        }
        input.skipNBytes(ways);
        output.writeByte(1);
        return result();
    }

    /** Signs in by what `answer` makes of the challenge. */
    String enter(UnaryOperator<byte[]> answer) throws IOException {
        greet();
        input.skipNBytes(input.readUnsignedByte());
        output.writeByte(2);
        byte[] challenge = new byte[16];
        input.readFully(challenge);
        output.write(answer.apply(challenge));
        return result();
    }

    /** Reads that the other side has begun, and says nothing. */
    void awaitWord() throws IOException {
        input.readUnsignedByte();
    }

    /** Why the connection itself says that it was ended. */
    String reason() {
        return reason;
    }

    /** Reads on until the other side has ended. */
    void awaitEnd() throws IOException {
        input.transferTo(DataOutputStream.nullOutputStream());
    }

    private void greet() throws IOException {
        byte[] version = new byte[12];
        input.readFully(version);
        output.write(version);
    }

    private String result() throws IOException {
        if (input.readInt() != 0) {
            return words();
        }
        output.writeByte(1);
        return Integer.toString(input.readUnsignedShort());
    }

    private String words() throws IOException {
        byte[] words = new byte[input.readInt()];
        input.readFully(words);
        return new String(words, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        sent.sink().close();
        received.source().close();
    }
}

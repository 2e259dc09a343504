package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.contract.call.ContractException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

/** The handshake of RFB, version 3.8 (RFC 6143 §7.1): with a viewer as its server, with a machine as its viewer. */
final class RfbGreeting {

    private static final byte[] VERSION = "RFB 003.008\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NO_PASSWORD = 1;
    private static final int PASSWORD = 2;

    private final DataInputStream input;
    private final DataOutputStream output;

    RfbGreeting(ByteChannel other) {
        this.input = new DataInputStream(Channels.newInputStream(other));
        this.output = new DataOutputStream(Channels.newOutputStream(other));
    }

    /** Admits the viewer. */
    void admit() throws IOException {
        exchangeVersions();
        choose(NO_PASSWORD);
        accept();
    }

    /** Accepts a viewer that has answered the challenge. */
    void accept() throws IOException {
        output.writeInt(0);
    }

    /** Reports to the viewer why it is refused, in text that it displays. */
    void refuse(String why) throws IOException {
        exchangeVersions();
        output.writeByte(0);
        tell(why);
    }

    /**
     * Asks a viewer for a password; after a correct answer, call {@link #accept}.
     *
     * @param entered opens what an answer authorises; the viewer is notified of a refusal
     */
    <T> T ask(byte[] challenge, Entry<T> entered) throws IOException {
        exchangeVersions();
        choose(PASSWORD);
        output.write(challenge);
        byte[] answer = new byte[VncPassword.CHALLENGE];
        input.readFully(answer);
        try {
            return entered.by(answer);
        } catch (ContractException e) {
            output.writeInt(1);
            tell(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** What an answer gives access to. */
    interface Entry<T> {

        T by(byte[] answer);
    }

    /** Connects to a machine that needs no password. */
    void enter() throws IOException {
        input.skipNBytes(VERSION.length);
        output.write(VERSION);
        input.skipNBytes(input.readUnsignedByte());
        output.writeByte(NO_PASSWORD);
        if (input.readInt() != 0) {
            throw new IOException("the engine lets nobody look at this screen");
        }
    }

    private void exchangeVersions() throws IOException {
        output.write(VERSION);
        byte[] theirs = new byte[VERSION.length];
        input.readFully(theirs);
        if (!new String(theirs, StandardCharsets.US_ASCII).equals(new String(VERSION, StandardCharsets.US_ASCII))) {
            output.writeInt(0);
            tell("This console speaks version 3.8 of RFB");
            throw new IOException("a viewer does not speak RFB 3.8");
        }
    }

    private void choose(int way) throws IOException {
        output.write(new byte[] {1, (byte) way});
        if (input.readUnsignedByte() != way) {
            throw new IOException("a viewer chose a way of signing in that was not offered");
        }
    }

    private void tell(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        output.writeInt(bytes.length);
        output.write(bytes);
    }
}

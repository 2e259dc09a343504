package io.vpsmanager.e2e.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Requests octet by octet as they are given, which no well-behaved client would send. */
final class Raw {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    Raw(int port) {
        this.port = port;
    }

    /** An answer: its status line, its header lines, its body. */
    record Answer(String line, List<String> headers, String body) {

        int status() {
            return line.length() < 12 ? 0 : Integer.parseInt(line.substring(9, 12));
        }

        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(header -> header.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** As a browser at localhost, unless a header says otherwise. */
    Answer send(String method, String path, String body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: localhost:").append(port).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return send(head + "\r\n" + body);
    }

    private Answer send(String request) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        }
    }

    /** Of a connection that becomes another thing, what was said before it did. */
    private static Answer answer(InputStream received) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int octet = received.read();
            while (octet >= 0 && octet != '\n') {
                bytes.write(octet);
                octet = received.read();
            }
            bytes.write('\n');
            if (!bytes.toString(StandardCharsets.UTF_8).startsWith("HTTP/1.1 101")) {
                received.transferTo(bytes);
            }
        } catch (SocketException closed) {
            // What came counts.
        }
        String[] parts = bytes.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2);
        List<String> lines = List.of(parts[0].split("\r\n", -1));
        return new Answer(lines.getFirst(), lines.subList(1, lines.size()), parts.length > 1 ? parts[1] : "");
    }
}

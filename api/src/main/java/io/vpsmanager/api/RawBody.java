package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** Reads the bytes of a body once, since the signature covers them, and no more than a call can need. */
final class RawBody {

    static final int MAX_BYTES = 1024 * 1024;

    private static final int PART_BYTES = 8192;

    private RawBody() {}

    static byte[] read(HttpServletRequest request) {
        try {
            return bytes(request);
        } catch (IOException unread) {
            throw unread(unread);
        }
    }

    /** The refusal of a body that does not arrive, or is malformed. */
    static ContractException unread(Exception why) {
        return why instanceof SocketTimeoutException || why.getCause() instanceof SocketTimeoutException
                ? ContractException.of(
                        ErrorCode.QUERY_TIME_OUT, "The body did not arrive in time: send it at once and whole")
                : ContractException.of(
                        ErrorCode.INVALID_ARGUMENT,
                        "The body cannot be read: send it whole, with its Content-Length or in chunks");
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw tooLarge();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[PART_BYTES];
        InputStream sent = request.getInputStream();
        for (int read = sent.read(part); read >= 0; read = sent.read(part)) {
            body.write(part, 0, read);
            if (body.size() > MAX_BYTES) {
                throw tooLarge();
            }
        }
        return body.toByteArray();
    }

    private static ContractException tooLarge() {
        return ContractException.of(
                ErrorCode.BODY_TOO_LARGE, "The body is too large: send at most " + MAX_BYTES + " bytes");
    }
}

package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads the bytes of a body once, since the signature covers them, and no more than a call can need. */
final class RawBody {

    static final int MAX_BYTES = 1024 * 1024;

    private RawBody() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw tooLarge();
        }
        return body;
    }

    private static ContractException tooLarge() {
        return ContractException.of(
                ErrorCode.BODY_TOO_LARGE, "The body is too large: send at most " + MAX_BYTES + " bytes");
    }
}

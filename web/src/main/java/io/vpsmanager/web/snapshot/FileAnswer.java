package io.vpsmanager.web.snapshot;

import io.vpsmanager.contract.snapshot.SnapshotFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/**
 * A file, as a whole or from where an interrupted download goes on. Of several parts at once the whole is given, as RFC 9110 allows:
 * they are good for no download, and dear.
 *
 * @param places one is taken as long as the file goes out; where none is free, one has to come back
 */
record FileAnswer(SnapshotFile file, Semaphore places) implements View {

    private static final int BUFFER = 64 * 1024;
    private static final int PAUSE_SECONDS = 60;

    /** Bytes of the file, including the last. */
    private record Part(long first, long last) {
        long length() {
            return last - first + 1;
        }
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(PAUSE_SECONDS));
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            give(request, response);
        } finally {
            places.release();
        }
    }

    private void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        // Sets the tag too.
        if (new ServletWebRequest(request, response).checkNotModified(tag())) {
            return;
        }
        Optional<HttpRange> range = range(request);
        Part part = range.map(asked -> new Part(asked.getRangeStart(file.size()), asked.getRangeEnd(file.size())))
                .orElse(new Part(0, file.size() - 1));
        if (range.isPresent() && part.first() >= file.size()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        if (range.isPresent()) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes " + part.first() + "-" + part.last() + "/" + file.size());
        }
        // A file does not have the pages' encoding.
        response.setCharacterEncoding((String) null);
        response.setContentType(getContentType());
        response.setContentLengthLong(part.length());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name()).build().toString());
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            write(part, response);
        }
    }

    private void write(Part part, HttpServletResponse response) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = part.length();
        try (SnapshotFile.Bytes bytes = file.content().open(part.first())) {
            while (left > 0) {
                int count = bytes.read(buffer);
                if (count < 0) {
                    // Ends the connection: the client sees that something is missing, and goes on from there.
                    throw new EOFException(file.name() + " ended " + left + " bytes too soon");
                }
                int wanted = (int) Math.min(count, left);
                response.getOutputStream().write(buffer, 0, wanted);
                left -= wanted;
            }
        }
    }

    /** The one part that is asked for, where a part of these very bytes is. What cannot be read counts as not asked. */
    private Optional<HttpRange> range(HttpServletRequest request) {
        String condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (!HttpMethod.GET.matches(request.getMethod()) || (condition != null && !condition.equals(tag()))) {
            return Optional.empty();
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
            return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private String tag() {
        return "\"" + file.tag() + "\"";
    }
}

package io.vpsmanager.web.ui;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** An answer in HTML: parts one after the other, a status, headers. It is written only when all of it could be rendered. */
public final class Answer implements View {

    private final List<Content> parts = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();
    private Optional<UnaryOperator<String>> revision = Optional.empty();
    private int status = 200;

    private Answer() {}

    static Answer of(Content part) {
        return new Answer().and(part);
    }

    /** Also this part, after the others. */
    public Answer and(Content part) {
        parts.add(part);
        return this;
    }

    /** Also the parts of another answer, after these. */
    public Answer and(Answer other) {
        parts.addAll(other.parts);
        return this;
    }

    public Answer header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Changed as a whole before it is written. */
    public Answer revised(UnaryOperator<String> change) {
        revision = Optional.of(change);
        return this;
    }

    public Answer status(int value) {
        status = value;
        return this;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = revised();
        response.setStatus(status);
        response.setContentType(getContentType());
        headers.forEach(response::setHeader);
        // The same address answers a page to a browser and a fragment to a script.
        response.addHeader("Vary", "HX-Request");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private Utf8ByteOutput revised() {
        Utf8ByteOutput output = new Utf8ByteOutput();
        if (revision.isEmpty()) {
            parts.forEach(part -> part.writeTo(output));
        } else {
            StringOutput text = new StringOutput();
            parts.forEach(part -> part.writeTo(text));
            output.writeContent(revision.get().apply(text.toString()));
        }
        return output;
    }
}

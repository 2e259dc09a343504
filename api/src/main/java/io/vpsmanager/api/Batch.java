package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.util.RawValue;

/** Serves `X-OVH-Batch`: one GET whose path holds several keys, answered as a list of their answers. */
final class Batch {

    static final int MAX = 100;

    private static final String HEADER = "X-OVH-Batch";
    private static final int MAX_SEPARATOR_LENGTH = 10;

    private final RequestValidator gate;
    private final OperationInvoker dispatch;
    private final ApiJson json;
    private final ErrorAnswers errors;

    Batch(RequestValidator gate, OperationInvoker dispatch, ApiJson json, ErrorAnswers errors) {
        this.gate = gate;
        this.dispatch = dispatch;
        this.json = json;
        this.errors = errors;
    }

    /** Whether a request is a batch. On other methods the header means nothing. */
    static boolean isAsked(HttpServletRequest request) {
        return request.getHeader(HEADER) != null && request.getMethod().equals("GET");
    }

    void answer(HttpServletRequest request, HttpServletResponse response, ApiCall call) throws IOException {
        List<String> template = List.of(call.operation().path().split("/", -1));
        String[] written = Routes.withoutSlash(request.getRequestURI()).split("/", -1);
        // What stands before the operation's path: the version prefix.
        int before = written.length - template.size();
        String separator = separator(request);
        int place = place(template, written, before, separator);
        List<String> keys = split(decode(written[place]), separator);
        if (keys.size() > MAX) {
            throw wrong("takes " + MAX + " keys at most, not " + keys.size());
        }
        List<Item> items = new ArrayList<>();
        for (String key : keys) {
            written[place] = UriUtils.encode(key, StandardCharsets.UTF_8);
            ItemRequest item = new ItemRequest(request, String.join("/", written));
            items.add(item(key, item, response, call));
        }
        json.write(response, HttpServletResponse.SC_OK, items);
    }

    private Item item(String key, ItemRequest request, HttpServletResponse response, ApiCall call) {
        CurrentCall.begin(request, call.context().queryId());
        try {
            CurrentCall.admit(request, gate.admitItem(request, call));
            BufferedResponse answer = new BufferedResponse(response);
            dispatch.serve(request, answer);
            return new Item(key, new RawValue(answer.text()), null);
        } catch (Exception failed) {
            return new Item(key, null, errors.body(request, failed));
        }
    }

    /** The one segment that holds several keys; where none does, the last that holds a key. */
    private static int place(List<String> template, String[] written, int before, String separator) {
        int[] keys = IntStream.range(0, template.size())
                .filter(segment -> template.get(segment).startsWith("{"))
                .map(segment -> segment + before)
                .toArray();
        if (keys.length == 0) {
            throw wrong("needs a path with a key in it");
        }
        int[] several = Arrays.stream(keys)
                .filter(segment -> decode(written[segment]).contains(separator))
                .toArray();
        if (several.length > 1) {
            throw wrong("splits one segment of a path, not " + several.length);
        }
        return several.length == 1 ? several[0] : keys[keys.length - 1];
    }

    private static String separator(HttpServletRequest request) {
        String separator = request.getHeader(HEADER).strip();
        if (separator.isEmpty() || separator.length() > MAX_SEPARATOR_LENGTH || separator.contains("/")) {
            throw wrong("must be what separates the keys, such as a comma");
        }
        return separator;
    }

    private static List<String> split(String segment, String separator) {
        return List.of(segment.split(Pattern.quote(separator), -1));
    }

    private static String decode(String segment) {
        return UriUtils.decode(segment, StandardCharsets.UTF_8);
    }

    private static ContractException wrong(String problem) {
        return ContractException.invalid(HEADER, "The header " + HEADER + " " + problem);
    }

    private record Item(
            String key, @Nullable RawValue value, @Nullable Map<String, Object> error) {}
}

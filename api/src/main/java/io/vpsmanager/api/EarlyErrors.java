package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Knows which addresses are the API's, and answers in its form what is refused before any filter sees it. */
public final class EarlyErrors {

    private final List<String> roots;
    private final ErrorAnswers errors;
    private final QueryIds queryIds;

    /** `roots`: the addresses below which the API is. */
    EarlyErrors(List<String> roots, ErrorAnswers errors, QueryIds queryIds) {
        this.roots = roots;
        this.errors = errors;
        this.queryIds = queryIds;
    }

    /** Whether the API is below this address. */
    public boolean concern(String address) {
        return roots.stream().anyMatch(root -> address.equals(root) || address.startsWith(root + "/"));
    }

    /** A new name for a call. */
    String queryId() {
        return queryIds.next();
    }

    /** Answers a request with the reason for its refusal. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable refused) throws IOException {
        String queryId = CurrentCall.queryId(request).orElseGet(queryIds::next);
        CurrentCall.begin(request, queryId);
        response.setHeader("X-OVH-QueryID", queryId);
        response.setHeader("X-Content-Type-Options", "nosniff");
        errors.answer(request, response, refused);
    }
}

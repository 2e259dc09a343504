package io.vpsmanager.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core, loaded once a page and not once a question: a walk asks it at several widths. */
final class Axe {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final String SCRIPT = read();
    private static final String ASK =
            "async tags => (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] }))"
                    + ".violations.flatMap(rule => rule.nodes.map(node =>"
                    + " `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))";

    private Axe() {}

    /** What it finds against the page as it stands. */
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(ASK, STANDARDS))
                .stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read axe-core", e);
        }
    }
}

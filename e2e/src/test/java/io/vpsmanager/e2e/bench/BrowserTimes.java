package io.vpsmanager.e2e.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.browser.Browsers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Pages in a real browser: how soon they can be used, and what came over the wire. */
final class BrowserTimes {

    static final String HEAD =
            "| page | cache | requests | compressed KB | can be used, ms | largest paint, ms |\n|---|---|---|---|---|---|";

    private static final int TIMES = 9;

    private final String url;
    private final String account;

    BrowserTimes(String url, String account) {
        this.url = url;
        this.account = account;
    }

    /**
     * One look at a page.
     *
     * @param usable milliseconds from the beginning to the end of the scripts' start and of loading, whichever is later
     * @param painted milliseconds to the largest paint
     */
    private record Look(int requests, double kilobytes, double usable, double painted) {}

    /** A cold and a warm row: without and with what an earlier look left in the browser's cache. Medians. */
    List<String> rows(String name, String path) {
        List<Look> cold = new ArrayList<>();
        List<Look> warm = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Page page = Browsers.open(Browsers.Window.DESKTOP);
            page.navigate(url + "/sign-in");
            page.locator("input[name=account]").fill(account);
            page.locator("input[name=password]").fill(Operator.PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.waitForURL("**/vps/**");
            CDPSession session = page.context().newCDPSession(page);
            session.send("Network.enable");
            session.send("Network.clearBrowserCache");
            cold.add(look(page, session, path));
            page.navigate("about:blank");
            warm.add(look(page, session, path));
            page.context().close();
        }
        return List.of(row(name, "cold", cold), row(name, "warm", warm));
    }

    private Look look(Page page, CDPSession session, String path) {
        List<Double> bytes = new ArrayList<>();
        java.util.function.Consumer<JsonObject> finished =
                event -> bytes.add(event.get("encodedDataLength").getAsDouble());
        session.on("Network.loadingFinished", finished);
        page.navigate(url + path);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        List<?> times = (List<?>) page.evaluate("""
                () => new Promise(done => {
                  const [page] = performance.getEntriesByType("navigation");
                  const usable = Math.max(page.loadEventEnd, page.domContentLoadedEventEnd);
                  new PerformanceObserver(list => done([usable, list.getEntries().at(-1).startTime])).observe({ type: "largest-contentful-paint", buffered: true });
                })
                """);
        session.off("Network.loadingFinished", finished);
        double[] sent = bytes.stream().mapToDouble(Double::doubleValue).toArray();
        // What came out of the cache is no request.
        return new Look(
                (int) Arrays.stream(sent).filter(length -> length > 0).count(),
                Arrays.stream(sent).sum() / 1024,
                number(times.getFirst()),
                number(times.getLast()));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String row(String name, String cache, List<Look> looks) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.1f | %.0f | %.0f |",
                name,
                cache,
                median(looks.stream().mapToDouble(Look::requests).toArray()),
                median(looks.stream().mapToDouble(Look::kilobytes).toArray()),
                median(looks.stream().mapToDouble(Look::usable).toArray()),
                median(looks.stream().mapToDouble(Look::painted).toArray()));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

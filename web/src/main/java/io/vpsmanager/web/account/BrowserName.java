package io.vpsmanager.web.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people call the browser and the system that a `User-Agent` names. */
final class BrowserName {

    /** In this order: each browser also names those that it is made of. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** Such as `Firefox · Windows`. Empty: nothing in it is known. */
    static Optional<String> of(String userAgent) {
        Optional<String> browser = named(BROWSERS, userAgent);
        Optional<String> system = named(SYSTEMS, userAgent);
        return browser.map(name -> name + system.map(on -> " · " + on).orElse(""))
                .or(() -> system);
    }

    private static Optional<String> named(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

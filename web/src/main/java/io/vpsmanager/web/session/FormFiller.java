package io.vpsmanager.web.session;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes what was typed into the form of a page, on any screen. */
final class FormFiller {

    private final Document page;
    private boolean found;

    FormFiller(String html) {
        page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
    }

    /** Fills the page's form that goes to `action`; without one nothing is filled. */
    FormFiller fill(String action, Map<String, List<String>> fields) {
        for (Element form : page.select("form[method=post]")) {
            if (path(form.attr("action")).equals(action)) {
                form.select("input, textarea, select").stream()
                        .filter(control -> fields.containsKey(control.attr("name")))
                        .forEach(control -> fill(control, fields.getOrDefault(control.attr("name"), List.of())));
            }
        }
        return this;
    }

    /** Without its query, which is no field of the form. */
    private static String path(String action) {
        int query = action.indexOf('?');
        return query < 0 ? action : action.substring(0, query);
    }

    /** Whether something was filled in. */
    boolean found() {
        return found;
    }

    FormFiller say(String message) {
        Element messages = page.getElementById("messages");
        if (messages != null) {
            messages.append(message);
        }
        return this;
    }

    String html() {
        return page.outerHtml();
    }

    private void fill(Element control, List<String> values) {
        String value = values.isEmpty() ? "" : values.getFirst();
        switch (control.tagName()) {
            case "textarea" -> control.text(value);
            case "select" ->
                control.select("option").forEach(option -> option.attr("selected", values.contains(option.val())));
            default -> {
                switch (control.attr("type")) {
                    case "hidden", "password", "file", "submit", "button", "image", "reset" -> {
                        return;
                    }
                    case "checkbox", "radio" -> control.attr("checked", values.contains(control.val()));
                    default -> control.val(value);
                }
            }
        }
        found = true;
    }
}

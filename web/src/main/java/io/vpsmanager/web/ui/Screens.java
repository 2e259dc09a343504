package io.vpsmanager.web.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Makes answers of templates. A template is named by its file, such as `list/list`. */
public final class Screens {

    private final TemplateEngine templates;

    public Screens(TemplateEngine templates) {
        this.templates = templates;
    }

    /** A whole page; its template takes `ui`, `head` and `view`. */
    public Answer page(Ui ui, Head head, String template, Object view) {
        return Answer.of(content(template, Map.of("ui", ui, "head", head, "view", view)));
    }

    /** A fragment of a page; its template takes `ui` and `view`. */
    public Answer fragment(Ui ui, String template, Object view) {
        return Answer.of(part(ui, template, view));
    }

    /** The same fragment, to be set into another template. */
    public Content part(Ui ui, String template, Object view) {
        return content(template, Map.of("ui", ui, "view", view));
    }

    /** The same fragment as text. */
    public String text(Ui ui, String template, Object view) {
        StringOutput text = new StringOutput();
        part(ui, template, view).writeTo(text);
        return text.toString();
    }

    /** An answer of one part that was rendered for it. */
    public Answer only(Content part) {
        return Answer.of(part);
    }

    /** Only messages, which find their place in the page by themselves. */
    public Answer messages(Ui ui, List<Message> messages) {
        return fragment(ui, "ui/messages", messages).header("HX-Reswap", "none");
    }

    private Content content(String template, Map<String, Object> values) {
        return output -> templates.render(template + ".jte", values, output);
    }
}

package io.vpsmanager.web.ui;

import gg.jte.Content;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.web.asset.Assets;
import io.vpsmanager.web.text.Formats;
import io.vpsmanager.web.text.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs: texts and formats of the reader's language, icons, and what is known of the request.
 *
 * @param session empty before sign-in
 * @param csrf the value that each form sends back
 * @param queryId names this request in errors
 * @param address the page asked for, with its query
 * @param mailed whether mails are sent: else they only wait to be read in the console
 * @param theme the look that was chosen
 */
public record Ui(
        Words words,
        Formats formats,
        Assets assets,
        Optional<Session> session,
        String csrf,
        String queryId,
        String address,
        Support support,
        boolean mailed,
        Optional<Theme> theme) {

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    public String text(String prefix, Enum<?> constant) {
        return words.text(prefix, constant);
    }

    /** A text that says how somebody hears of something by mail. */
    public String mailText(String key) {
        return words.text(key, "sent", String.valueOf(mailed));
    }

    public Content icon(String name) {
        return assets.icon(name);
    }

    /** `aria-current` of a link to this part of the console. */
    public @Nullable String within(String part) {
        return address.startsWith(part) ? "true" : null;
    }

    /** A text in which `*words*` are important. */
    public Content rich(String key, Object... values) {
        String text = text(key, values);
        return output -> {
            String[] parts = text.split("\\*", -1);
            for (int i = 0; i < parts.length; i++) {
                output.writeContent(i % 2 == 1 ? "<strong>" : "");
                output.writeUserContent(parts[i]);
                output.writeContent(i % 2 == 1 ? "</strong>" : "");
            }
        };
    }

    /** The support contact as a link, where there is one. */
    public Optional<Link> supportLink() {
        return support.contact()
                .map(contact ->
                        new Link(text("frame.support"), contact.startsWith("http") ? contact : "mailto:" + contact));
    }

    /** A town as the reader's language calls it; most are called as they call themselves. */
    public String town(String name) {
        String key = "town." + name;
        return words.has(key) ? text(key) : name;
    }
}

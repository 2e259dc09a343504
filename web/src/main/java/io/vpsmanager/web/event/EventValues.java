package io.vpsmanager.web.event;

import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventData.Name;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.web.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;

/** The values of an event, each as the reader's language writes it; terms without a translation stay as they are. */
public record EventValues(Ui ui, EventKind kind, EventData data) {

    private static final double MEGABYTE = 1024.0 * 1024;

    public boolean has(Name name) {
        return data.has(name);
    }

    /** The value as the log has it. */
    public String get(Name name) {
        return data.get(name);
    }

    /** Of a word that the log knows, its text, whose key is `prefix` and the word. */
    public String word(String prefix, Name name) {
        return word(prefix, get(name));
    }

    /** The same, of one word among several. */
    public String word(String prefix, String word) {
        return ui.words().has(prefix + word) ? ui.text(prefix + word) : word;
    }

    /** A name that may be empty. */
    public String named(Name name) {
        return get(name).isEmpty() ? ui.text("history.none") : get(name);
    }

    public String day(Name name) {
        return ui.formats().date(LocalDate.parse(get(name)));
    }

    public String moment(Name name) {
        return ui.formats().moment(Instant.parse(get(name)));
    }

    /** A size that the log has in megabytes. */
    public String size(Name name) {
        return ui.formats().bytes(Long.parseLong(get(name)) * MEGABYTE);
    }

    /** The old name and the new one. */
    public String change() {
        return named(Name.FROM) + " → " + named(Name.TO);
    }
}

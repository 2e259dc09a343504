package io.vpsmanager.web.ui;

/** Whoever did something, as the reader calls them: an account, the operator, or the program itself. */
public final class Author {

    private Author() {}

    /** Standing alone, such as `Vous`. */
    public static String who(Ui ui, String author) {
        return called(ui, "author.who.", author);
    }

    /** After "by", such as `vous`. */
    public static String by(Ui ui, String author) {
        return called(ui, "author.by.", author);
    }

    private static String called(Ui ui, String form, String author) {
        if (ui.session()
                .filter(session -> session.caller().account().value().equals(author))
                .isPresent()) {
            return ui.text(form + "you");
        }
        return ui.words().has(form + author) ? ui.text(form + author) : author;
    }
}

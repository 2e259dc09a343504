package io.vpsmanager.web.session;

import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts what was typed before a session ended back into its form, on the first page after sign-in that has it. It is never sent by itself. */
public final class RestoredForms implements HandlerInterceptor {

    private final Drafts drafts;
    private final ConsoleRequestResolver resolver;
    private final Screens screens;

    public RestoredForms(Drafts drafts, ConsoleRequestResolver resolver, Screens screens) {
        this.drafts = drafts;
        this.resolver = resolver;
        this.screens = screens;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView result) {
        boolean page = request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
        if (page && result != null && result.getView() instanceof Answer answer) {
            SessionFilter.session(request)
                    .flatMap(session -> drafts.find(request, session.caller().account()))
                    .filter(draft -> draft.page().equals(ConsoleRequestResolver.address(request)))
                    .ifPresent(draft -> {
                        drafts.forget(request, response);
                        answer.revised(html -> restored(resolver.ui(request), draft, html));
                    });
        }
    }

    private String restored(Ui ui, Draft draft, String html) {
        FormFiller filler = new FormFiller(html).fill(draft.action(), draft.fields());
        return filler.say(screens.text(ui, "session/restored", message(ui, draft, filler.found())))
                .html();
    }

    /** Where the form is not offered any more, the customer at least reads again what was typed. */
    private static Message message(Ui ui, Draft draft, boolean found) {
        String typed = draft.fields().values().stream()
                .flatMap(Collection::stream)
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(" · "));
        return found
                ? Message.of(
                                "restored",
                                Message.Kind.INFO,
                                ui.text("session.restored"),
                                ui.text("session.restoredNext"))
                        .thatLasts()
                : Message.of("restored", Message.Kind.WARNING, ui.text("session.noForm"), typed);
    }
}

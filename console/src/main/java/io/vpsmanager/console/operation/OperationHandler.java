package io.vpsmanager.console.operation;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Answer;
import io.vpsmanager.console.ui.Head;
import io.vpsmanager.console.ui.Link;
import io.vpsmanager.console.ui.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the operations of one section of the API. */
@Controller
public final class OperationHandler {

    private final Screens screens;

    public OperationHandler(Screens screens) {
        this.screens = screens;
    }

    @GetMapping(Paths.OPERATIONS)
    Answer list(Visit visit, @RequestParam(defaultValue = "") String section) {
        Head head = Head.of(visit.ui().text("operation.title"))
                .under(new Link(visit.ui().text("frame.api"), Paths.API));
        return screens.page(
                visit.ui(), head, "operation/operations", Section.find(section).orElse(Section.VPS));
    }
}

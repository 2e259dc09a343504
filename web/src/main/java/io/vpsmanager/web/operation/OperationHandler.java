package io.vpsmanager.web.operation;

import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Link;
import io.vpsmanager.web.ui.Screens;
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
    Answer list(ConsoleRequest request, @RequestParam(defaultValue = "") String section) {
        Head head = Head.of(request.ui().text("operation.title"))
                .under(new Link(request.ui().text("frame.api"), Paths.API));
        return screens.page(
                request.ui(),
                head,
                "operation/operations",
                Section.find(section).orElse(Section.VPS));
    }
}

package io.vpsmanager.web.application;

import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Makes applications; lists and ends applications, OAuth2 clients and keys. */
@Controller
public final class ApplicationHandler {

    private final Screens screens;
    private final Cookies cookies;

    public ApplicationHandler(Screens screens, Cookies cookies) {
        this.screens = screens;
        this.cookies = cookies;
    }

    @GetMapping(Paths.API)
    Answer list(ConsoleRequest request, HttpServletRequest servletRequest, HttpServletResponse response) {
        List<Message> messages = cookies.takeNotice(servletRequest, response).stream()
                .flatMap(name -> FlashMessage.find(name).stream())
                .map(done -> done.message(request.ui()))
                .toList();
        return page(request, messages, Optional.empty(), ApplicationsView.Form.empty(), Optional.empty());
    }

    /** Answers with the page and no redirect: only this answer contains the secret, and nobody stores it. */
    @PostMapping(Paths.API)
    Answer create(
            ConsoleRequest request, @RequestParam String name, @RequestParam(defaultValue = "") String description) {
        NewApplication made;
        try {
            made = request.api(KeyManager.class).createApplication(name, description);
        } catch (ContractException refused) {
            if (refused.limit().isPresent()) {
                List<Message> told = List.of(Failure.message(request.ui(), refused));
                ApplicationsView.Form form = new ApplicationsView.Form(name, description, false);
                return page(request, told, Optional.empty(), form, Optional.empty())
                        .status(refused.code().status());
            }
            if (refused.code() != ErrorCode.INVALID_ARGUMENT) {
                throw refused;
            }
            return page(
                            request,
                            List.of(),
                            Optional.empty(),
                            new ApplicationsView.Form(name, description, true),
                            Optional.empty())
                    .status(refused.code().status());
        }
        return page(request, List.of(), Optional.of(made), ApplicationsView.Form.empty(), Optional.empty());
    }

    @PostMapping(Paths.APPLICATION_DELETE)
    View delete(ConsoleRequest request, @PathVariable long applicationId, HttpServletResponse response) {
        request.api(ApplicationApi.class).delete(applicationId);
        return done(response, FlashMessage.APPLICATION_DELETED);
    }

    /** The day is the last one, where the customer is; an empty one: the client does not end by itself. */
    @PostMapping(Paths.CLIENT_END)
    View endClient(
            ConsoleRequest request,
            @PathVariable String clientId,
            @RequestParam String end,
            HttpServletResponse response) {
        try {
            Optional<Instant> over = end.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(end.strip())
                            .plusDays(1)
                            .atStartOfDay(request.session().timeZone())
                            .toInstant());
            request.api(KeyManager.class).setClientEnd(clientId, over);
        } catch (DateTimeException noDay) {
            return wrongEnd(request, new ApplicationsView.WrongEnd(clientId, end));
        } catch (ContractException refused) {
            if (refused.code() != ErrorCode.INVALID_ARGUMENT) {
                throw refused;
            }
            return wrongEnd(request, new ApplicationsView.WrongEnd(clientId, end));
        }
        return done(response, FlashMessage.CLIENT_ENDS);
    }

    private Answer wrongEnd(ConsoleRequest request, ApplicationsView.WrongEnd wrong) {
        return page(request, List.of(), Optional.empty(), ApplicationsView.Form.empty(), Optional.of(wrong))
                .status(400);
    }

    @PostMapping(Paths.CLIENT_DELETE)
    View deleteClient(ConsoleRequest request, @PathVariable String clientId, HttpServletResponse response) {
        request.api(OAuth2ClientApi.class).delete(clientId);
        return done(response, FlashMessage.CLIENT_DELETED);
    }

    @PostMapping(Paths.KEY_REVOKE)
    View revoke(ConsoleRequest request, @PathVariable long credentialId, HttpServletResponse response) {
        request.api(CredentialApi.class).delete(credentialId);
        return done(response, FlashMessage.KEY_REVOKED);
    }

    private View done(HttpServletResponse response, FlashMessage done) {
        cookies.leaveNotice(response, done.name());
        return new RedirectView(Paths.API);
    }

    private Answer page(
            ConsoleRequest request,
            List<Message> messages,
            Optional<NewApplication> made,
            ApplicationsView.Form form,
            Optional<ApplicationsView.WrongEnd> wrongEnd) {
        KeyManager keys = request.api(KeyManager.class);
        ApplicationsView view = new ApplicationsView(
                keys.listApplications(), keys.listClients(), keys.listKeys(), made, form, wrongEnd);
        Head head = Head.of(request.ui().text("application.title")).saying(messages);
        return screens.page(request.ui(), head, "application/applications", view);
    }
}

package io.vpsmanager.web.error;

import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.ErrorKind;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequestResolver;
import io.vpsmanager.web.session.PasswordEntryPoint;
import io.vpsmanager.web.session.RefusedForm;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.NoSuchPage;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.Ui;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The one place that turns a failure of the console's handlers into a page, or for a script into a message. */
@ControllerAdvice("io.vpsmanager.web")
public final class ErrorPages implements ErrorViewResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Screens screens;
    private final ConsoleRequestResolver resolver;
    private final PasswordEntryPoint passwordFirst;

    public ErrorPages(Screens screens, ConsoleRequestResolver resolver, PasswordEntryPoint passwordFirst) {
        this.screens = screens;
        this.resolver = resolver;
        this.passwordFirst = passwordFirst;
    }

    @ExceptionHandler
    View refused(ContractException e, HttpServletRequest request, HttpServletResponse response) {
        Ui ui = resolver.ui(request);
        if (e.code() == ErrorCode.PASSWORD_NEEDED) {
            return passwordFirst.lead(ui, request, response);
        }
        boolean mendable = e.code().kind() == ErrorKind.OURS || e.code().kind() == ErrorKind.OUTSIDE;
        if (mendable && e.code() != ErrorCode.READ_ONLY) {
            LOG.error("{} {} {} failed", ui.queryId(), request.getMethod(), place(request), e);
        }
        int status = e.code().status();
        Answer answer = answer(ui, request, failed(ui, request, Failure.message(ui, e), status), status);
        return e.retryAfter()
                .map(wait -> answer.header("Retry-After", Long.toString(wait.toSeconds())))
                .orElse(answer);
    }

    @ExceptionHandler
    Answer noSuchPage(NoSuchPage e, HttpServletRequest request) {
        LOG.debug("{} is missing", place(request), e);
        return answer(request, "page", 404);
    }

    /** A number in an address that is none; or a value in a form that its field does not have. */
    @ExceptionHandler
    Answer noSuchThing(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        LOG.debug("{} cannot be understood", place(request), e);
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(request, "page", 404)
                : answer(request, "invalid", 400);
    }

    /** A query or form with broken encoding, which the server reports when a value is read. */
    @ExceptionHandler
    Answer unreadable(InvalidParameterException e, HttpServletRequest request) {
        LOG.debug("{} cannot be read", place(request), e);
        return answer(request, "invalid", 400);
    }

    @ExceptionHandler
    Answer defect(RuntimeException e, HttpServletRequest request) {
        Ui ui = resolver.ui(request);
        LOG.error("{} {} {} failed", ui.queryId(), request.getMethod(), place(request), e);
        return answer(ui, request, failed(ui, request, Failure.message(ui, e), 500), 500);
    }

    /** What failed before or beside a handler: an address that nobody serves, a form without its token. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Ui ui = resolver.ui(request);
        String kind =
                switch (status.value()) {
                    case 400, 405, 413, 415 -> "invalid";
                    case 403 -> "form";
                    case 404 -> isFile(request) ? "file" : "page";
                    case 429 -> "tooMany";
                    default -> "server";
                };
        return new ModelAndView(answer(ui, request, Failure.message(ui, kind), status.value()));
    }

    /** Answers a form that is refused before any handler. */
    public void refused(RefusedForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ui ui = resolver.ui(request);
        answer(ui, request, refused(ui, form), form.status()).render(null, request, response);
    }

    /** A form that is refused for its account or its token: nothing was done, and how to go on. */
    private static Message refused(Ui ui, RefusedForm form) {
        if (form.status() != HttpStatus.CONFLICT.value()) {
            return Failure.message(ui, form.kept() ? "formKept" : "form")
                    .withLink(ui.text("error.reopen"), form.page());
        }
        String account =
                ui.session().map(session -> session.caller().account().value()).orElse("");
        // Their server is most likely not the other one's.
        String page = form.page().startsWith(Paths.SERVERS) ? Paths.LIST : form.page();
        return Message.of(
                        "error-account",
                        Message.Kind.ERROR,
                        ui.text("error.account", "account", account),
                        ui.text("error.next.account"))
                .withLink(ui.text("error.goOn", "account", account), page);
    }

    private static boolean isFile(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith(SnapshotFiles.PATH);
    }

    /** The address for the log, without the token that some carry. */
    private static String place(HttpServletRequest request) {
        String address = request.getRequestURI();
        return Stream.of(RequestedKey.VALIDATION_PAGE, SnapshotFiles.PATH)
                .filter(address::startsWith)
                .findFirst()
                .orElse(address);
    }

    /** What may go by itself is tried again with a click, where it changes nothing. */
    private static Message failed(Ui ui, HttpServletRequest request, Message message, int status) {
        boolean again = status >= 500 && HttpMethod.GET.matches(request.getMethod());
        return again ? message.withLink(ui.text("frame.retry"), ui.address()) : message;
    }

    private Answer answer(HttpServletRequest request, String kind, int status) {
        Ui ui = resolver.ui(request);
        return answer(ui, request, Failure.message(ui, kind), status);
    }

    private Answer answer(Ui ui, HttpServletRequest request, Message message, int status) {
        if (request.getHeader("HX-Request") != null) {
            return screens.messages(ui, List.of(message)).status(status);
        }
        return screens.page(ui, Head.of(message.title()), "error/error", new ErrorView(message, status))
                .status(status);
    }
}

package io.vpsmanager.web.credential;

import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyQuestion;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an application's question and takes the customer's answer. */
@Controller
public final class CredentialHandler {

    private final Screens screens;

    public CredentialHandler(Screens screens) {
        this.screens = screens;
    }

    @GetMapping(Paths.VALIDATION)
    Answer ask(ConsoleRequest request, @PathVariable String token) {
        Optional<KeyQuestion> question = known(request.api(KeyManager.class), keys -> keys.getQuestion(token));
        if (question.isEmpty()) {
            return ended(request, Ended.of(Answered.UNKNOWN)).status(404);
        }
        CredentialView view = CredentialView.of(Paths.validation(token), question.get());
        return screens.page(
                request.ui(), Head.of(request.ui().text("credential.title")), "credential/credential", view);
    }

    @PostMapping(Paths.VALIDATION)
    Answer answer(
            ConsoleRequest request,
            @PathVariable String token,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String validity) {
        KeyManager keys = request.api(KeyManager.class);
        boolean validate = answer.equals("validate");
        if (!validate && !answer.equals("refuse")) {
            throw ContractException.invalid("answer", "answer must be validate or refuse");
        }
        Optional<Optional<String>> answered = validate
                ? known(keys, open -> open.validate(token, validity(validity)))
                : known(keys, open -> open.refuse(token));
        if (answered.isEmpty()) {
            return ended(request, Ended.of(Answered.UNKNOWN)).status(404);
        }
        Ended view = new Ended(validate ? Answered.VALIDATED : Answered.REFUSED, answered.get());
        Answer page = ended(request, view);
        // Led on from a page of its own: a redirect of the form would be held against `form-action`, and each one after
        // it.
        return view.next()
                .map(address -> page.header("Refresh", "0; url=" + address))
                .orElse(page);
    }

    private Answer ended(ConsoleRequest request, Ended view) {
        return screens.page(
                request.ui(),
                Head.of(request.ui().text("credential.ended", view.answered())),
                "credential/ended",
                view);
    }

    private static Validity validity(String name) {
        return Arrays.stream(Validity.values())
                .filter(validity -> validity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ContractException.invalid("validity", "validity must be one of those offered"));
    }

    /** Empty: there is no such question (any more). */
    private static <T> Optional<T> known(KeyManager keys, Function<KeyManager, T> use) {
        try {
            return Optional.of(use.apply(keys));
        } catch (ContractException refused) {
            if (refused.code() != ErrorCode.NOT_FOUND) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}

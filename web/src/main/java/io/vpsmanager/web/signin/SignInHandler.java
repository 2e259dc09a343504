package io.vpsmanager.web.signin;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.session.Drafts;
import io.vpsmanager.web.session.ReturnUrls;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Opens and ends sessions. */
@Controller
public final class SignInHandler {

    private final Apis apis;
    private final Screens screens;
    private final Cookies cookies;
    private final Drafts drafts;
    private final ReturnUrls returns;
    private final Optional<SignInView.Demo> demo;

    public SignInHandler(
            Apis apis,
            Screens screens,
            Cookies cookies,
            Drafts drafts,
            ReturnUrls returns,
            Optional<SignInView.Demo> demo) {
        this.apis = apis;
        this.screens = screens;
        this.cookies = cookies;
        this.drafts = drafts;
        this.returns = returns;
        this.demo = demo;
    }

    /** What the form sends. */
    record Form(String account, String password) {
        // Names and passwords are often pasted with a space around.
        String accountName() {
            return account == null ? "" : account.strip();
        }
    }

    @GetMapping(Paths.SIGN_IN)
    View get(
            Ui ui,
            @RequestParam(name = Paths.RETURN, defaultValue = Paths.LIST) String page,
            @RequestParam(name = Paths.ENDED, defaultValue = "") String ended) {
        if (ui.session().isPresent()) {
            return new RedirectView(Paths.LIST);
        }
        return answer(ui, SignInView.empty(page, SignInView.Ended.of(ended), demo));
    }

    @PostMapping(Paths.SIGN_IN)
    View post(
            Ui ui,
            CallContext context,
            @ModelAttribute Form form,
            @RequestParam(name = Paths.RETURN, defaultValue = Paths.LIST) String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedIn> signedIn;
        try {
            signedIn = form.password() == null
                    ? Optional.empty()
                    : apis.identity().signIn(form.accountName(), form.password(), browser(request), context);
        } catch (ContractException e) {
            if (e.retryAfter().isEmpty()) {
                throw e;
            }
            long seconds = e.retryAfter().get().toSeconds();
            return answer(ui, SignInView.tooOften(page, form.accountName(), demo, seconds))
                    .header("Retry-After", Long.toString(seconds))
                    .status(e.code().status());
        }
        if (signedIn.isEmpty()) {
            return answer(ui, SignInView.refused(page, form.accountName(), demo))
                    .status(401);
        }
        // The browser forgets the replaced session, so nobody could end it later.
        cookies.session(request).ifPresent(replaced -> apis.identity().signOut(replaced, context));
        cookies.openSession(request, response, signedIn.get(), apis.identity().time());
        // The sign-in page speaks the account's language when it comes back.
        Language.find(signedIn.get().session().language()).ifPresent(known -> cookies.language(response, known));
        drafts.signedIn(request, response, signedIn.get().session().caller().account());
        return returns.to(page);
    }

    @PostMapping(Paths.SIGN_OUT)
    View signOut(CallContext context, HttpServletRequest request, HttpServletResponse response) {
        cookies.session(request).ifPresent(token -> apis.identity().signOut(token, context));
        cookies.endSession(response);
        return new RedirectView(Paths.SIGN_IN);
    }

    private static String browser(HttpServletRequest request) {
        String name = request.getHeader("User-Agent");
        return name == null ? "" : name;
    }

    private Answer answer(Ui ui, SignInView view) {
        return screens.page(ui, Head.of(ui.text("signin.title")), "signin/signin", view);
    }
}

package io.vpsmanager.web.sshkey;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.Head;
import io.vpsmanager.web.ui.Link;
import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Screens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lists, adds and removes the public keys that a reinstallation offers. */
@Controller
public final class SshKeyHandler {

    private final Screens screens;
    private final Cookies cookies;

    public SshKeyHandler(Screens screens, Cookies cookies) {
        this.screens = screens;
        this.cookies = cookies;
    }

    @GetMapping(Paths.SSH_KEYS)
    Answer list(ConsoleRequest request, HttpServletRequest servletRequest, HttpServletResponse response) {
        List<Message> messages = cookies.takeNotice(servletRequest, response).stream()
                .flatMap(name -> FlashMessage.find(name).stream())
                .map(done -> done.message(request.ui()))
                .toList();
        return page(request, messages, SshKeyForm.empty());
    }

    @PostMapping(Paths.SSH_KEYS)
    View add(
            ConsoleRequest request,
            @RequestParam String keyName,
            @RequestParam String key,
            HttpServletResponse response) {
        try {
            request.api(SshKeyApi.class).add(new NewSshKey(key, keyName));
        } catch (ContractException e) {
            if (e.limit().isPresent()) {
                SshKeyForm full = new SshKeyForm(keyName, key, Optional.empty(), Optional.empty());
                return page(request, List.of(Failure.message(request.ui(), e)), full)
                        .status(e.code().status());
            }
            return switch (e.code()) {
                case INVALID_ARGUMENT, CONFLICT ->
                    page(request, List.of(), SshKeyForm.refused(keyName, key, e))
                            .status(e.code().status());
                default -> throw e;
            };
        }
        return done(
                response, isTwice(request, keyName) ? FlashMessage.SSH_KEY_ADDED_AGAIN : FlashMessage.SSH_KEY_ADDED);
    }

    /** The API allows several names for a key; warns whoever did not mean it. */
    private static boolean isTwice(ConsoleRequest request, String keyName) {
        List<KeyLine> keys = request.api(SshKeyApi.class).listObjects().stream()
                .map(KeyLine::of)
                .toList();
        return keys.stream().filter(key -> key.name().equals(keyName)).anyMatch(key -> !key.twins(keys)
                .isEmpty());
    }

    /** Removing an already removed key succeeds. */
    @PostMapping(Paths.SSH_KEY_REMOVE)
    View remove(ConsoleRequest request, @RequestParam String keyName, HttpServletResponse response) {
        try {
            request.api(SshKeyApi.class).remove(keyName);
        } catch (ContractException e) {
            if (e.code() != ErrorCode.NOT_FOUND) {
                throw e;
            }
        }
        return done(response, FlashMessage.SSH_KEY_REMOVED);
    }

    private View done(HttpServletResponse response, FlashMessage done) {
        cookies.leaveNotice(response, done.name());
        return new RedirectView(Paths.SSH_KEYS);
    }

    private Answer page(ConsoleRequest request, List<Message> messages, SshKeyForm form) {
        List<KeyLine> keys = request.api(SshKeyApi.class).listObjects().stream()
                .map(KeyLine::of)
                .toList();
        Head head = Head.of(request.ui().text("sshKey.title"))
                .under(new Link(request.ui().text("frame.account"), Paths.ACCOUNT))
                .saying(messages);
        return screens.page(request.ui(), head, "sshkey/sshkeys", new SshKeysView(keys, form));
    }
}

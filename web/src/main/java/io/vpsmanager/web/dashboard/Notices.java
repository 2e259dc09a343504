package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.ui.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shows the notice that came with a redirect, whichever noun's it is. */
public final class Notices {

    private final Cookies cookies;
    private final List<NoticeSource> nouns;

    public Notices(Cookies cookies, List<NoticeSource> nouns) {
        this.cookies = cookies;
        this.nouns = List.copyOf(nouns);
    }

    /** The messages that a page of a server begins with. */
    public List<Message> take(
            ConsoleRequest request, VpsSummary vps, HttpServletRequest servletRequest, HttpServletResponse response) {
        return cookies.takeNotice(servletRequest, response).stream()
                .flatMap(this::find)
                .map(notice -> TaskEndMessage.after(request, vps, notice))
                .toList();
    }

    private Stream<Notice> find(String name) {
        return nouns.stream().flatMap(noun -> Arrays.stream(noun.list())).filter(notice -> notice.name()
                .equals(name));
    }
}

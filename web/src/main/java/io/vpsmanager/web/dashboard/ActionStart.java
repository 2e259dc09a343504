package io.vpsmanager.web.dashboard;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.ErrorKind;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.session.Cookies;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Starts the action that a dialog asked about, and shows the result. */
public final class ActionStart {

    private static final Logger LOG = LoggerFactory.getLogger(ActionStart.class);

    private final PageBehindDialog page;
    private final Cookies cookies;

    public ActionStart(PageBehindDialog page, Cookies cookies) {
        this.page = page;
        this.cookies = cookies;
    }

    /** The same for a dialog over another page. */
    public ActionStart over(PageBehindDialog other) {
        return new ActionStart(other, cookies);
    }

    /**
     * Runs `action`; shows `notice` when it is done, or has begun.
     *
     * @throws ContractException when a field is invalid: that is for the dialog to say
     */
    public View begin(
            ConsoleRequest request, ServiceName vps, Notice notice, Runnable action, HttpServletResponse response) {
        try {
            action.run();
            LOG.info("{} {}: {}", request.context().queryId(), vps, notice);
        } catch (ContractException e) {
            if (e.code() == ErrorCode.INVALID_ARGUMENT) {
                throw e;
            }
            if (e.code().kind() == ErrorKind.OURS) {
                LOG.error("{} {}: failed: {}", request.context().queryId(), vps, notice, e);
            }
            return page.refused(request, request.api(VpsViews.class).get(vps), e);
        }
        if (request.htmx()) {
            VpsSummary now = request.api(VpsViews.class).get(vps);
            return page.closed(request, now, TaskEndMessage.after(request, now, notice));
        }
        cookies.leaveNotice(response, notice.name());
        return new RedirectView(page.address(vps));
    }
}

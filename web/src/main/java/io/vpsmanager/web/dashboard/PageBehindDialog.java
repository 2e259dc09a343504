package io.vpsmanager.web.dashboard;

import gg.jte.Content;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Answer;
import io.vpsmanager.web.ui.Message;

/** The page of a server that a dialog is opened over, and that is there when the dialog goes. */
public interface PageBehindDialog {

    /** An open dialog: alone for a script, over its page else. */
    Answer dialog(ConsoleRequest request, VpsSummary vps, Content dialog);

    /** Shows why an action is impossible, in place of its dialog. */
    Answer refused(ConsoleRequest request, VpsSummary vps, ContractException why);

    /** As {@link #refused(ConsoleRequest, VpsSummary, ContractException)}, before anything was asked. */
    default Answer refused(ConsoleRequest request, VpsSummary vps, Refusal why) {
        return refused(request, vps, ContractException.refused(why));
    }

    /** For a script: the dialog goes, the page shows what is now, the message says what happened. */
    Answer closed(ConsoleRequest request, VpsSummary vps, Message message);

    String address(ServiceName vps);
}

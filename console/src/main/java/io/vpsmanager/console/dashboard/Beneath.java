package io.vpsmanager.console.dashboard;

import gg.jte.Content;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Answer;
import io.vpsmanager.console.ui.Message;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;

/** The page of a server that a dialog is opened over, and that is there when the dialog goes. */
public interface Beneath {

    /** An open dialog: alone for a script, over its page else. */
    Answer dialog(Visit visit, VpsSummary vps, Content dialog);

    /** Why an action cannot be, in place of its dialog. */
    Answer refused(Visit visit, VpsSummary vps, ContractException why);

    /** As {@link #refused(Visit, VpsSummary, ContractException)}, before anything was asked. */
    default Answer refused(Visit visit, VpsSummary vps, Refusal why) {
        return refused(visit, vps, ContractException.refused(why));
    }

    /** For a script: the dialog goes, the page shows what is now, the message says what happened. */
    Answer closed(Visit visit, VpsSummary vps, Message message);

    String address(ServiceName vps);
}

package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A server as shown in a list row or the frame of its pages.
 *
 * @param modelName the commercial name of the plan it was sold under, such as `VPS Elite 2025`
 * @param mainIp its first IPv4 address; empty until delivery has taken one
 * @param expiration the day the paid time ends
 * @param terminationAsked until when a requested termination can be confirmed; empty: none awaits confirmation
 */
public record VpsSummary(
        ServiceName name,
        Optional<String> displayName,
        VpsCondition condition,
        NetbootMode netbootMode,
        Optional<RunningTask> task,
        String modelName,
        Datacenter datacenter,
        Optional<String> mainIp,
        LocalDate expiration,
        Optional<Instant> terminationAsked) {

    /** The page of the console that shows a server, as mails link to it. */
    public static String page(ServiceName vps) {
        return "/vps/detail/" + vps + "/dashboard";
    }

    /** What to call the server: its display name, or its service name where it has none. */
    public String title() {
        return displayName.orElse(name.value());
    }

    public VpsState state() {
        return condition.state();
    }

    public Optional<Refusal> refusal(VpsAction action) {
        return VpsActions.refusal(action, condition);
    }
}

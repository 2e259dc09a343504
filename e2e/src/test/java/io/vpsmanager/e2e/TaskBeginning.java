package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;

/** How a task of each kind is begun: by the call of its server's owner, or by the operator. */
record TaskBeginning(RunningManager manager) {

    /** Has the task of a kind begin on a server; its number. */
    long begin(String kind, String vps) {
        return switch (kind) {
            case "deliverVm" -> manager.operator().createVps(vps);
            case "deleteVm" -> manager.operator().deleteVps(vps);
            case "rebootVm", "rebootVm-rescue" -> asked("POST", vps, "reboot");
            case "stopVm" -> asked("POST", vps, "stop");
            case "startVm", "startVm-rescue" -> asked("POST", vps, "start");
            case "provisioningAdditionalIp" -> manager.operator().addIp(vps);
            case "releaseAdditionalIp" -> releaseIp(vps);
            case "createSnapshot" -> asked("POST", vps, "createSnapshot");
            case "revertSnapshot" -> asked("POST", vps, "snapshot/revert");
            case "deleteSnapshot" -> asked("DELETE", vps, "snapshot");
            case "setNetboot" -> manager.operator().netboot(vps, "LOCAL");
            case "setNetboot-rescue" -> manager.operator().netboot(vps, "RESCUE");
            case "addVeeamBackupJob" -> manager.operator().backUp(vps);
            case "restoreFullVeeamBackup" -> restore(vps, "\"type\": \"full\"");
            case "restoreFullVeeamBackup-password" -> restore(vps, "\"type\": \"full\", \"changePassword\": true");
            case "restoreVeeamBackup" -> restore(vps, "\"type\": \"file\"");
            case "removeVeeamBackup" -> detach(vps);
            case "rescheduleAutoBackup" ->
                asked("POST", vps, "automatedBackup/reschedule", "{\"schedule\": \"" + farAway() + "\"}");
            case "changeRootPassword" -> asked("POST", vps, "setPassword");
            case "reinstallVm" -> rebuild(vps);
            default -> throw new AssertionError("no way to begin " + kind);
        };
    }

    /** The additional address is the last of the list; the task that gives it back is the newest. */
    private long releaseIp(String vps) {
        JsonNode addresses =
                manager.client().call("GET", "/vps/" + vps + "/ips", "").body();
        String path =
                "/vps/" + vps + "/ips/" + addresses.get(addresses.size() - 1).asString();
        Http.Answer answer = manager.client().call("DELETE", path, "");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return manager.client()
                .call("GET", "/vps/" + vps + "/tasks", "")
                .body()
                .valueStream()
                .mapToLong(JsonNode::asLong)
                .max()
                .orElseThrow();
    }

    /** A time of day at which nothing of this test runs any more. */
    private static String farAway() {
        return LocalTime.now(ZoneOffset.UTC)
                .plusHours(12)
                .truncatedTo(ChronoUnit.MINUTES)
                .format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    /** `how`: fields of the body beside the point. */
    long restore(String vps, String how) {
        return asked("POST", vps, "automatedBackup/restore", point(vps, "available", ", " + how));
    }

    private long detach(String vps) {
        return asked("POST", vps, "automatedBackup/detachBackup", point(vps, "restored", ""));
    }

    /** A body with the server's one restore point in a state. */
    private String point(String vps, String state, String more) {
        JsonNode points = manager.client()
                .call("GET", "/vps/" + vps + "/automatedBackup/restorePoints?state=" + state, "")
                .body();
        return "{\"restorePoint\": \"" + points.get(0).asString() + "\"" + more + "}";
    }

    private long rebuild(String vps) {
        JsonNode images = manager.client()
                .call("GET", "/vps/" + vps + "/images/available", "")
                .body();
        return asked("POST", vps, "rebuild", "{\"imageId\":\"" + images.get(0).asString() + "\"}");
    }

    /** Asks a server's owner's call that begins a task; the number of the task. */
    long asked(String method, String vps, String path) {
        return asked(method, vps, path, "");
    }

    private long asked(String method, String vps, String path, String body) {
        Http.Answer answer = manager.client().call(method, "/vps/" + vps + "/" + path, body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body().get("id").asLong();
    }
}

package io.vpsmanager.e2e.browser;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.web.path.Paths;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/**
 * Servers in every state that a page shows.
 *
 * @param validation where a key that waits is answered
 * @param running a task that does not end
 * @param restore where a restore point is restored
 */
record WalkWorld(String validation, long running, String restore) {

    /** Wider than a phone. */
    private static final String WORDS = "{\"description\": \"" + "Aktualisierungsvorbereitung".repeat(3) + "\"}";

    static WalkWorld make(RunningManager manager) {
        SharedManager.running("vps-a11y");
        SharedManager.running("vps-a11y-busy");
        manager.operator().fault("read.option", "vps-a11y", "fail");
        manager.operator().fault("read.ip", "vps-a11y", "hold");
        manager.operator().fault("read.monitoring", "vps-a11y", "fail");
        manager.operator().fault("engine.reboot", "vps-a11y-busy", "hold");
        SharedManager.running("vps-a11y-kept", "snapshot");
        manager.operator().rest(idOf(manager.client().call("POST", "/vps/vps-a11y-kept/createSnapshot", WORDS)));
        String point = backedUp(manager);
        Http.Answer task = manager.client().call("POST", "/vps/vps-a11y-busy/reboot", "");
        return new WalkWorld(askForKey(manager), idOf(task), point);
    }

    /** A server with two restore points, one of them attached, and one whose backups cannot be read; where the other is restored. */
    private static String backedUp(RunningManager manager) {
        SharedManager.running("vps-a11y-unread", "automatedBackup");
        manager.operator().fault("read.backupPlan", "vps-a11y-unread", "fail");
        SharedManager.running("vps-a11y-backup", "automatedBackup");
        Backups backups = new Backups(manager, "vps-a11y-backup");
        backups.attach(backups.take());
        return Paths.restoreBackup(new ServiceName("vps-a11y-backup"), backups.take());
    }

    private static long idOf(Http.Answer task) {
        return task.body().get("id").asLong();
    }

    /** A key that waits for the customer's answer; the path of the page where it is given. */
    private static String askForKey(RunningManager manager) {
        Map<String, String> keys = manager.demo();
        String body = "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/*\"},{\"method\":\"POST\",\"path\":\"/*\"}]}";
        Http.Answer asked = Http.send(HttpRequest.newBuilder(URI.create(keys.get("OVH_ENDPOINT") + "/auth/credential"))
                .header("X-Ovh-Application", String.valueOf(keys.get("OVH_APPLICATION_KEY")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        String page = asked.body().get("validationUrl").asString();
        return page.substring(page.indexOf("/auth/validate/"));
    }
}

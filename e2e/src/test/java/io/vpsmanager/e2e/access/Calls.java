package io.vpsmanager.e2e.access;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.Parameter;
import io.vpsmanager.e2e.Http;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes the call of each operation that its caller would be answered to, from the contract data and what the world holds. */
final class Calls {

    private static final String CLIENT =
            "{\"name\": \"walk\", \"description\": \"A walk\", \"flow\": \"CLIENT_CREDENTIALS\"}";
    private static final String SSH_KEY = "{\"keyName\": \"second\", \"key\": \"ssh-ed25519"
            + " AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\"}";

    /** Debian 13, as the catalogue that comes with the program names it. */
    private static final String REBUILD = "{\"imageId\": \"05dc217e-5e25-59e1-88ed-9ae763db0cd9\"}";

    /** Bodies of operations that an empty object does not satisfy. An operation that gets built may need a line here. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /auth/credential", "{\"accessRules\": [{\"method\": \"GET\", \"path\": \"/vps\"}]}",
            "POST /me/api/oauth2/client", CLIENT,
            "POST /me/sshKey", SSH_KEY,
            "POST /vps/{serviceName}/automatedBackup/detachBackup", "{\"restorePoint\": \"2026-01-27T10:00:00Z\"}",
            "POST /vps/{serviceName}/automatedBackup/reschedule", "{\"schedule\": \"03:30:00\"}",
            "POST /vps/{serviceName}/automatedBackup/restore",
                    "{\"restorePoint\": \"2026-01-27T10:00:00Z\", \"type\": \"full\"}",
            "POST /vps/{serviceName}/confirmTermination", "{\"token\": \"of no mail\"}",
            "POST /vps/{serviceName}/rebuild", REBUILD);

    /** Query parameters that operations cannot do without. */
    private static final Map<String, String> QUERIES = Map.of(
            "GET /vps/order/rule/datacenter", "ovhSubsidiary=FR&planCode=vps-2025-starter",
            "GET /vps/order/rule/osChoices", "datacenter=GRA&os=Debian%2013",
            "GET /vps/{serviceName}/disks/{id}/monitoring", "period=lastday&type=used",
            "GET /vps/{serviceName}/disks/{id}/use", "type=max",
            "GET /vps/{serviceName}/monitoring", "period=today&type=net:rx",
            "GET /vps/{serviceName}/automatedBackup/restorePoints", "state=available",
            "GET /vps/{serviceName}/use", "type=cpu:used");

    private final World world;
    /** What stands in a path in the place of a parameter that names a thing of the administrator's account. */
    private final Map<String, String> things = new HashMap<>();

    Calls(World world) {
        this.world = world;
        Http.Answer added = world.admin().call("POST", "/me/sshKey", SSH_KEY.replace("second", "first"));
        Http.Answer client = world.admin().call("POST", "/me/api/oauth2/client", CLIENT);
        if (added.status() != 200 || client.status() != 200) {
            throw new AssertionError("the world is not complete: " + added + " " + client);
        }
        long credential = world.credential(world.application("thing"));
        things.put("keyName", "first");
        things.put("clientId", client.body().get("clientId").asString());
        things.put("credentialId", Long.toString(credential));
        things.put(
                "applicationId",
                world.admin()
                        .call("GET", "/me/api/credential/" + credential + "/application", "")
                        .body()
                        .get("applicationId")
                        .asString());
    }

    /** The call of an operation, where it is one of a server's, of this server. */
    Call of(Operation operation, String server) {
        StringBuilder path = new StringBuilder();
        for (String segment : operation.path().substring(1).split("/", -1)) {
            String text = segment.startsWith("{")
                    ? value(operation, segment.substring(1, segment.length() - 1), server, path.toString())
                    : segment;
            path.append('/').append(text);
        }
        String key = operation.key().toString();
        return new Call(
                operation,
                (operation.prefixed() ? "/1.0" : "") + path,
                QUERIES.getOrDefault(key, ""),
                BODIES.getOrDefault(key, operation.body().isPresent() ? "{}" : ""));
    }

    private String value(Operation operation, String name, String server, String before) {
        if (name.equals("serviceName")) {
            return server;
        }
        String thing = things.get(name);
        if (thing != null) {
            return thing;
        }
        // What the path before it lists; the last of them, since an additional address stands last.
        JsonNode listed = world.admin().call("GET", before, "").body();
        return listed.isArray() && !listed.isEmpty()
                ? listed.get(listed.size() - 1).asString()
                : madeUp(operation, name);
    }

    /** A name of the right form for what there is none of. */
    private static String madeUp(Operation operation, String name) {
        String type = operation.parameters().stream()
                .filter(parameter ->
                        parameter.in() == Parameter.In.PATH && parameter.name().equals(name))
                .map(parameter -> parameter.type().toString())
                .findFirst()
                .orElse("");
        return name.equals("ipBlock") ? "192.0.2.0%2F24" : type.contains("integer") ? "1" : "x";
    }

    /** What no answer to another customer may name. */
    List<String> marks() {
        return List.of(
                World.SERVER, World.EXPIRED, World.Contact.ADMIN.account, String.valueOf(things.get("clientId")));
    }
}

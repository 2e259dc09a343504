package io.vpsmanager.e2e.bench;

import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.SignedClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The servers that can be rebooted. */
final class RunningServers {

    private RunningServers() {}

    /** The names of as many running servers of the client's account. */
    static List<String> names(SignedClient client, int size) {
        Http.Answer answer = client.call(
                "GET",
                "/vps",
                Map.of(
                        "X-Pagination-Mode",
                        "CachedObjectList-Pages",
                        "X-Pagination-Number",
                        "1",
                        "X-Pagination-Size",
                        Integer.toString(size),
                        "X-Pagination-Filter",
                        "state:eq=running"));
        if (answer.status() != 200) {
            throw new AssertionError("answered " + answer);
        }
        List<String> names = new ArrayList<>();
        answer.body().forEach(vps -> names.add(vps.path("name").asString()));
        return names;
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.form.ObjectPage;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.DiskId;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every list of whole objects costs the same number of queries, however many objects it has. */
class ExpandedQueryCountTest {

    private static final int MAX_QUERIES = 4;
    /** What the catalogue says, and nobody can add to. */
    private static final Set<String> FIXED = Set.of(
            "/vps/{serviceName}/distribution/software",
            "/vps/{serviceName}/images/available",
            "/vps/{serviceName}/templates",
            "/vps/{serviceName}/templates/{id}/software");

    private final StatementCount count = new StatementCount();
    private final CloudWorld world = CloudWorld.on(count.of(TestDatabase.H2.open()));

    @Test
    void everyExpandableListCostsTheSameForFewAndForMany() throws ReflectiveOperationException {
        ServiceName small = server();
        add(1);
        world.addIp(small);
        Map<String, Cost> few = costs(small);

        ServiceName large =
                server(VpsOption.SNAPSHOT, VpsOption.ADDITIONAL_DISK, VpsOption.AUTOMATED_BACKUP, VpsOption.FTPBACKUP);
        add(5);
        for (int i = 2; i < 6; i++) {
            world.addIp(large);
            world.finish(
                    world.api(PowerApi.class, CloudWorld.ALICE).reboot(large).id());
            new DiskStore(world.cloud.core().database())
                    .enterPrimary(world.vps(large), new DiskId(large + "/disk-" + i));
        }
        Map<String, Cost> many = costs(large);

        assertThat(few.keySet()).isEqualTo(expandable());
        many.forEach((path, cost) -> {
            Cost less = Objects.requireNonNull(few.get(path));
            assertThat(cost.queries()).as(path).isEqualTo(less.queries()).isLessThanOrEqualTo(MAX_QUERIES);
            if (!FIXED.contains(path)) {
                assertThat(cost.objects()).as(path).isGreaterThan(less.objects());
            }
        });
    }

    private ServiceName server(VpsOption... options) {
        return world.finish(world.order("", options).id()).serviceName();
    }

    /** Of each thing an account has. */
    private void add(int more) {
        for (int i = 0; i < more; i++) {
            String name = "n" + more + "-" + i;
            EmailTest.write(world, name, CloudWorld.ALICE);
            world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey(AccountTest.KEY, name));
            world.api(OAuth2ClientApi.class, CloudWorld.ALICE)
                    .create(new OAuth2ClientRequest(
                            Change.keep(),
                            Change.set(name),
                            Change.set(OAuth2Client.Flow.CLIENT_CREDENTIALS),
                            Change.set(name)));
            world.cloud
                    .operator()
                    .createApplication(CloudWorld.ALICE, name, List.of(new AccessRule(AccessRule.Method.GET, "/*")));
        }
    }

    private record Cost(int queries, int objects) {}

    private Map<String, Cost> costs(ServiceName server) throws ReflectiveOperationException {
        long template =
                world.api(TemplateApi.class, CloudWorld.ALICE).list(server).getFirst();
        Map<String, Cost> costs = new TreeMap<>();
        for (Method method : expanded()) {
            Object[] arguments = Arrays.stream(method.getParameters())
                    .map(parameter -> argument(parameter, server, template))
                    .toArray();
            List<Object> objects = new ArrayList<>();
            int queries = count.during(() -> objects.addAll(objects(call(method, arguments))));
            costs.put(path(method).orElseThrow(), new Cost(queries, objects.size()));
        }
        return costs;
    }

    private List<Method> expanded() {
        return world.operations()
                .filter(method -> method.isAnnotationPresent(Expanded.class))
                .toList();
    }

    private static List<?> objects(Object answer) {
        return answer instanceof ObjectPage<?> page ? page.items() : (List<?>) answer;
    }

    private Object call(Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(world.api(method.getDeclaringClass(), CloudWorld.ALICE), arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.getName(), e);
        }
    }

    private static @Nullable Object argument(Parameter parameter, ServiceName server, long template) {
        if (parameter.getType() == ServiceName.class) {
            return server;
        } else if (parameter.getType() == ListQuery.class) {
            return new ListQuery(List.of(), Optional.empty(), false, 1, 100);
        }
        return parameter.getType() == long.class ? template : null;
    }

    /** The lists that the contract's data mark and an interface declares. */
    private Set<String> expandable() {
        Set<String> declared =
                world.operations().flatMap(method -> path(method).stream()).collect(Collectors.toSet());
        return Stream.of("vps", "me", "additions")
                .flatMap(file -> operations(file).valueStream())
                .filter(operation -> operation.path("expandable").asBoolean(false))
                .map(operation -> operation.required("path").asString())
                .filter(declared::contains)
                .collect(Collectors.toSet());
    }

    private static JsonNode operations(String file) {
        return new JsonMapper()
                .readTree(Objects.requireNonNull(Expanded.class.getResourceAsStream("/contract/" + file + ".json")))
                .required("operations");
    }

    /** The path that a method reads; empty for one that changes something. */
    private static Optional<String> path(Method method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class))
                .filter(exchange -> exchange.method().equals("GET"))
                .map(HttpExchange::url);
    }
}

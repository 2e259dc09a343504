package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.Parameter;
import io.vpsmanager.contract.form.Expanded;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Holds what is built against the contract's data and against the committed list. */
class ConformanceTest extends HttpTest {

    /** What an operation needs at the least. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /auth/credential",
            "{\"accessRules\":[]}",
            "POST /auth/oauth2/token",
            KeysTest.TOKEN_FORM,
            "POST /me/api/oauth2/client",
            "{\"name\":\"a\",\"description\":\"b\",\"flow\":\"CLIENT_CREDENTIALS\"}");

    private final ContractData data = ContractData.load();
    private final BuiltList list = BuiltList.read();
    private final TypeComparison comparison = new TypeComparison(data);

    @Autowired
    ConformanceTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @Test
    void theBuiltOperationsAreTheListedOnes() {
        assertThat(methods().keySet()).containsExactlyInAnyOrderElementsOf(list.operations());
    }

    @Test
    void everyListedOperationIsServedAndNoOther() {
        for (Operation operation : data.operations()) {
            String path = operation
                    .path()
                    .replace("{serviceName}", Samples.NAME.value())
                    .replace("{option}", "snapshot")
                    .replaceAll("\\{\\w+}", "1");
            String served = operation.prefixed() ? "/1.0" + path : path;
            String body = BODIES.getOrDefault(
                    operation.key().toString(), operation.body().isPresent() ? "{}" : "");
            int status = operation.prefixed()
                    ? client.call(operation.method(), served, body).status()
                    : client.form(served, body, Map.of()).status();
            if (list.contains(operation)) {
                // 400: it needs more than is sent here, and says so.
                assertThat(status).as("%s is listed", operation.key()).isIn(200, 400, 409, 460);
            } else {
                assertThat(status).as("%s is not listed", operation.key()).isEqualTo(501);
            }
        }
    }

    @Test
    void whatIsBuiltIsAsInTheData() {
        methods().forEach((key, method) -> data.operations().stream()
                .filter(operation -> operation.key().toString().equals(key))
                .findFirst()
                .ifPresentOrElse(
                        operation -> compare(operation, method), () -> comparison.differ(key, "is not in the data")));

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void expandedListsHoldTheObjectsOfTheirItemOperations() {
        ObjectFields objects = new ObjectFields(data);
        for (Method method : expanded()) {
            Operation list = data.operations().stream()
                    .filter(operation -> BuiltOperations.key(method).equals(Optional.of(operation.key())))
                    .findFirst()
                    .orElseThrow();
            assertThat(list.traits().expandable()).as("%s", list.key()).isTrue();
            assertThat(method.getGenericReturnType()).isInstanceOfSatisfying(ParameterizedType.class, type -> {
                Operation item = objects.item(list).orElseThrow();
                comparison.compare(list.key() + " expanded", type.getActualTypeArguments()[0], item.returns());
            });
        }

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void everyBuiltListThatExpandsIsReadAsAWhole() {
        assertThat(expanded().stream().map(method -> BuiltOperations.key(method).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(data.operations().stream()
                        .filter(operation -> operation.traits().expandable() && list.contains(operation))
                        .map(Operation::key)
                        .toList());
    }

    private static List<Class<?>> interfaces() {
        return new OperationProxies(new FakeApis(), new ApiSettings(() -> "https://vps.example.com", Optional.empty()))
                .interfaces();
    }

    private static List<Method> expanded() {
        return interfaces().stream()
                .flatMap(noun -> Arrays.stream(noun.getMethods()))
                .filter(method -> method.isAnnotationPresent(Expanded.class))
                .toList();
    }

    private static List<Method> plain(Class<?> noun) {
        return Arrays.stream(noun.getMethods())
                .filter(method -> !method.isAnnotationPresent(Expanded.class))
                .toList();
    }

    private Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> noun : interfaces()) {
            for (Method method : plain(noun)) {
                String key = BuiltOperations.key(method)
                        .map(Operation.Key::toString)
                        .orElseGet(() -> noun.getSimpleName() + "." + method.getName() + " declares no operation");
                assertThat(methods.put(key, method))
                        .as("%s is declared twice", key)
                        .isNull();
            }
        }
        return methods;
    }

    private void compare(Operation operation, Method method) {
        String where = operation.key().toString();
        comparison.compare(where, method.getGenericReturnType(), operation.returns());
        compareNames(operation, method);
        for (java.lang.reflect.Parameter ours : method.getParameters()) {
            if (ours.isAnnotationPresent(RequestBody.class)) {
                operation
                        .body()
                        .ifPresentOrElse(
                                body -> comparison.compareUpdate(where + " body", ours.getType(), body),
                                () -> comparison.differ(where, "takes no body"));
            } else {
                compareParameter(where, operation, ours);
            }
        }
        if (operation.body().isPresent()
                && Arrays.stream(method.getParameters())
                        .noneMatch(ours -> ours.isAnnotationPresent(RequestBody.class))) {
            comparison.differ(where, "takes a body");
        }
    }

    private void compareNames(Operation operation, Method method) {
        Set<String> ours = Arrays.stream(method.getParameters())
                .filter(parameter -> !parameter.isAnnotationPresent(RequestBody.class))
                .map(java.lang.reflect.Parameter::getName)
                .collect(Collectors.toSet());
        Set<String> theirs =
                operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        theirs.removeAll(list.missingParameters(operation));
        comparison.sameNames(operation.key() + " parameters", ours, theirs);
    }

    private void compareParameter(String where, Operation operation, java.lang.reflect.Parameter ours) {
        List<Parameter> found = operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(ours.getName()))
                .toList();
        for (Parameter theirs : found) {
            String at = where + " parameter " + theirs.name();
            comparison.compare(at, ours.getParameterizedType(), theirs.type());
            RequestParam query = ours.getAnnotation(RequestParam.class);
            if (theirs.in() == Parameter.In.QUERY && (query == null || query.required() != theirs.required())) {
                comparison.differ(at, "must be a query parameter, required: " + theirs.required());
            }
            if (theirs.in() == Parameter.In.PATH && !ours.isAnnotationPresent(PathVariable.class)) {
                comparison.differ(at, "must be a path variable");
            }
        }
    }
}

package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.vpsmanager.api.TestClient.Answer;
import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What the API says of itself, to anybody. */
class DescriptionsTest extends HttpTest {

    @Autowired
    DescriptionsTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1.0", "/1.0/", "/v1/"})
    void theSectionsAreListed(String path) {
        List<String> sections = get(path)
                .json()
                .required("apis")
                .valueStream()
                .map(section -> section.required("path").asString())
                .toList();
        assertThat(sections).containsExactly("/auth", "/me", "/vps");
    }

    /** What npm's `ovh` reads of it: each path's methods, parameters by name, and models by type. */
    @ParameterizedTest
    @ValueSource(strings = {"vps", "me", "auth"})
    void theNativeSchemaHoldsEveryOperation(String section) {
        JsonNode schema = get("/1.0/" + section + ".json").json();

        assertThat(schema.required("resourcePath").asString()).isEqualTo("/" + section);
        assertThat(schema.required("basePath").asString()).isEqualTo(TestServer.PUBLIC_URL + "/1.0");
        assertThat(schema.required("apiVersion").asString()).isEqualTo("1.0");
        Set<String> described = new TreeSet<>();
        for (JsonNode api : schema.required("apis")) {
            for (JsonNode operation : api.required("operations")) {
                described.add(operation.required("httpMethod").asString() + " "
                        + api.required("path").asString());
                assertThat(operation.required("apiStatus").required("value").asString())
                        .isIn("PRODUCTION", "BETA", "DEPRECATED", "INTERNAL");
                assertThat(operation.required("noAuthentication").isBoolean()).isTrue();
                assertThat(operation.required("responseType").asString()).isNotEmpty();
                for (JsonNode parameter : operation.required("parameters")) {
                    assertThat(parameter.required("paramType").asString()).isIn("path", "query", "body");
                }
            }
        }
        assertThat(described).isEqualTo(operations(section));
        schema.required("models").properties().forEach(model -> assertThat(
                        model.getValue().has("enum") != model.getValue().has("properties"))
                .as(model.getKey())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vps", "me", "auth"})
    void theOpenApiIsValidForAnOutsideValidator(String section) {
        SwaggerParseResult parsed = new OpenAPIV3Parser()
                .readContents(get("/v1/" + section + ".json?format=openapi3").body());

        assertThat(parsed.getMessages()).isEmpty();
        Set<String> described = parsed.getOpenAPI().getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().keySet().stream()
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(operations(section));
        assertThat(parsed.getOpenAPI().getServers().getFirst().getUrl()).isEqualTo(TestServer.PUBLIC_URL + "/v1");
    }

    @Test
    void anAddressCanBeOfEitherKind() {
        JsonNode parameters =
                operation("vps", "get", "/vps/{serviceName}/ips/{ipAddress}").required("parameters");
        assertThat(parameters.required(0).required("name").asString()).isEqualTo("ipAddress");
        assertThat(parameters.required(0).required("schema").toString()).isEqualTo("{\"type\":\"string\"}");
    }

    @Test
    void aSignedOperationTakesASignatureOrAToken() {
        JsonNode schemes = openApi("vps").at("/components/securitySchemes");
        assertThat(schemes.at("/Bearer/type").asString()).isEqualTo("http");
        assertThat(schemes.at("/Bearer/scheme").asString()).isEqualTo("bearer");

        JsonNode security = operation("vps", "get", "/vps").required("security");
        assertThat(security).hasSize(2);
        assertThat(security.required(0).propertyNames())
                .containsExactly("X-Ovh-Application", "X-Ovh-Consumer", "X-Ovh-Timestamp", "X-Ovh-Signature");
        assertThat(security.required(1).propertyNames()).containsExactly("Bearer");
        assertThat(operation("auth", "post", "/auth/credential")
                        .required("security")
                        .required(0)
                        .propertyNames())
                .containsExactly("X-Ovh-Application");
    }

    @Test
    void aKeyOfRepetitionIsReadWhereThereIsACaller() {
        assertThat(headers("me", "post", "/me/sshKey")).containsExactly("Idempotency-Key");
        assertThat(headers("auth", "post", "/auth/credential")).isEmpty();
    }

    @Test
    void whatIsNotDescribedIsSaid() {
        assertThat(get("/1.0/shop.json").refusal()).isEqualTo("404 NOT_FOUND");
        assertThat(get("/1.0/vps.json?format=wsdl").message()).contains("'format'");
    }

    private JsonNode openApi(String section) {
        return get("/1.0/" + section + ".json?format=openapi3").json();
    }

    private JsonNode operation(String section, String method, String path) {
        return openApi(section).required("paths").required(path).required(method);
    }

    private List<String> headers(String section, String method, String path) {
        return operation(section, method, path)
                .required("parameters")
                .valueStream()
                .filter(parameter -> parameter.required("in").asString().equals("header"))
                .map(parameter -> parameter.required("name").asString())
                .toList();
    }

    private Answer get(String path) {
        return client.send("GET", path, "", Map.of());
    }

    private static Set<String> operations(String section) {
        return ContractData.load().operations().stream()
                .filter(Operation::prefixed)
                .map(operation -> operation.key().toString())
                .filter(key -> key.matches("[A-Z]+ /" + section + "(/.*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package io.vpsmanager.api;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.describe.NativeSchema;
import io.vpsmanager.api.describe.OpenApi;
import io.vpsmanager.contract.call.ContractException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Serves what the API says of itself, which needs no key: `/1.0/`, `/1.0/vps.json` and the other sections. */
final class Descriptions {

    private static final Pattern PATH = Pattern.compile("(/1\\.0|/v1)(?:/?|/(\\w+)\\.json)");

    private final ContractData data;
    private final ApiSettings settings;
    private final ApiJson json;
    private final Map<String, List<Operation>> sections;

    Descriptions(ContractData data, ApiSettings settings, ApiJson json) {
        this.data = data;
        this.settings = settings;
        this.json = json;
        this.sections = data.operations().stream()
                .filter(Operation::prefixed)
                .collect(Collectors.groupingBy(
                        operation -> operation.path().split("/", -1)[1], TreeMap::new, Collectors.toList()));
    }

    /** Answers a request for a description. Returns false for any other request. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getRequestURI());
        if (!request.getMethod().equals("GET") || !path.matches()) {
            return false;
        }
        String base = settings.publicUrl() + path.group(1);
        String section = path.group(2);
        json.write(response, HttpServletResponse.SC_OK, section == null ? index(base) : one(request, base, section));
        return true;
    }

    private Map<String, Object> index(String base) {
        return Map.of(
                "apiVersion",
                "1.0",
                "basePath",
                base,
                "apis",
                sections.keySet().stream()
                        .map(section -> Map.of(
                                "path",
                                "/" + section,
                                "schema",
                                "{path}.{format}",
                                "format",
                                List.of("json"),
                                "description",
                                "Operations under /" + section))
                        .toList());
    }

    private Map<String, Object> one(HttpServletRequest request, String base, String section) {
        List<Operation> operations = sections.get(section);
        if (operations == null) {
            throw ContractException.notFound("This API has no section '" + section + "': the sections are "
                    + String.join(", ", sections.keySet()));
        }
        String format = request.getParameter("format");
        if (format == null || format.equals("json")) {
            return new NativeSchema(data).of("/" + section, base, operations);
        }
        if (format.equals("openapi3")) {
            return new OpenApi(data).of("/" + section, base, operations);
        }
        throw ContractException.invalid("format", "The parameter 'format' must be json or openapi3");
    }
}

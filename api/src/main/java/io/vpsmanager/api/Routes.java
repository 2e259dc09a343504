package io.vpsmanager.api;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the operation of the contract that a request calls. */
final class Routes {

    /** The two names of the same API. */
    static final List<String> PREFIXES = List.of("/1.0", "/v1");

    /** Where programs look for the API of OVHcloud's second version, of which nothing is served yet. */
    static final String SECOND = "/v2";

    /** By the number of path elements: each request is matched against a few patterns, not all. */
    private final Map<Integer, List<Route>> routes;

    Routes(ContractData data) {
        this.routes = data.operations().stream()
                .map(operation -> new Route(PathPatternParser.defaultInstance.parse(operation.path()), operation))
                .sorted(Comparator.comparing(Route::pattern))
                .collect(Collectors.groupingBy(Route::elements));
    }

    /** The addresses below which programs call; whatever else is asked there is refused in their form too. */
    static List<String> roots(ContractData data) {
        Stream<String> unprefixed = data.operations().stream()
                .filter(operation -> !operation.prefixed())
                .map(operation -> operation.path().substring(0, operation.path().lastIndexOf('/')));
        return Stream.of(PREFIXES.stream(), Stream.of(SECOND), unprefixed)
                .flatMap(roots -> roots)
                .distinct()
                .toList();
    }

    /** The operation called: of the most exact path, as in Spring MVC. */
    Optional<Operation> find(HttpServletRequest request) {
        return candidates(request)
                .filter(operation -> operation.method().equals(request.getMethod()))
                .findFirst();
    }

    /** The methods of the called path. */
    Set<String> methods(HttpServletRequest request) {
        return candidates(request).map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The path as access rules see it: below the version prefix, decoded save for slashes inside a segment. */
    static String ruledPath(HttpServletRequest request) {
        PathContainer whole = whole(request);
        return (prefixed(whole) ? whole.subPath(2) : whole)
                .elements().stream().map(Routes::plain).collect(Collectors.joining());
    }

    /** What stands in the path in the place of `{name}`, where the operation has it. */
    static Optional<String> variable(Operation operation, HttpServletRequest request, String name) {
        int place = List.of(operation.path().split("/", -1)).indexOf("{" + name + "}");
        if (place < 0) {
            return Optional.empty();
        }
        PathContainer whole = whole(request);
        List<String> segments = (prefixed(whole) ? whole.subPath(2) : whole)
                .elements().stream()
                        .filter(PathSegment.class::isInstance)
                        .map(segment -> ((PathSegment) segment).valueToMatch())
                        .toList();
        return Optional.of(segments.get(place - 1));
    }

    private static String plain(PathContainer.Element element) {
        return element instanceof PathSegment segment ? segment.valueToMatch().replace("/", "%2F") : element.value();
    }

    private Stream<Operation> candidates(HttpServletRequest request) {
        PathContainer whole = whole(request);
        boolean prefixed = prefixed(whole);
        PathContainer path = prefixed ? whole.subPath(2) : whole;
        List<Operation> all = routes.getOrDefault(path.elements().size(), List.of()).stream()
                .filter(route -> route.operation().prefixed() == prefixed)
                .filter(route -> route.pattern().matches(path))
                .map(Route::operation)
                .toList();
        // A template that also fits, such as {serviceName} beside `datacenter`, is another path.
        return all.stream()
                .filter(operation -> operation.path().equals(all.getFirst().path()));
    }

    private static PathContainer whole(HttpServletRequest request) {
        return RequestPath.parse(withoutSlash(request.getRequestURI()), request.getContextPath())
                .pathWithinApplication();
    }

    /** A path with a slash at its end is the same path. */
    static String withoutSlash(String uri) {
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    private static boolean prefixed(PathContainer path) {
        return path.elements().size() >= 2
                && PREFIXES.contains(path.subPath(0, 2).value());
    }

    private record Route(PathPattern pattern, Operation operation) {

        int elements() {
            return PathContainer.parsePath(operation.path()).elements().size();
        }
    }
}

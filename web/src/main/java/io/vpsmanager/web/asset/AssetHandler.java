package io.vpsmanager.web.asset;

import io.vpsmanager.web.path.Paths;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves the built files, compressed at build time; a name never changes its content, so browsers may keep them for ever. */
@Controller
public final class AssetHandler {

    private static final Map<String, MediaType> TYPES = Map.of(
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "woff2", MediaType.parseMediaType("font/woff2"));

    private record Encoding(String name, String suffix) {}

    private final Assets assets;

    public AssetHandler(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Paths.ASSET)
    ResponseEntity<Resource> get(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        if (!assets.serves(name)) {
            return ResponseEntity.notFound().build();
        }
        Optional<Encoding> encoding = Stream.of(new Encoding("br", ".br"), new Encoding("gzip", ".gz"))
                .filter(each -> accepted != null && accepted.contains(each.name()))
                .filter(each -> file(name + each.suffix()).exists())
                .findFirst();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), MediaType.ALL));
        encoding.ifPresent(each -> answer.header(HttpHeaders.CONTENT_ENCODING, each.name()));
        return answer.body(file(name + encoding.map(Encoding::suffix).orElse("")));
    }

    private static Resource file(String name) {
        return new ClassPathResource("console-assets/" + name);
    }
}

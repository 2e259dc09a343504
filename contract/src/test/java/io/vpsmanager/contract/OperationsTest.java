package io.vpsmanager.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Needs;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;
import org.springframework.web.service.annotation.HttpExchange;

/** What every operation of the contract declares, and how a key's rules read. */
class OperationsTest {

    @Test
    void everyOperationDeclaresWhoMayUseIt() throws IOException, URISyntaxException {
        Stream<Method> operations = nouns().flatMap(noun -> Arrays.stream(noun.getMethods()));
        assertThat(operations).isNotEmpty().allMatch(operation -> operation.isAnnotationPresent(Needs.class));
    }

    /** Every interface of this module that is served. */
    private static Stream<Class<?>> nouns() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Apis.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith("Api.class")).toList();
        }
        return files.stream()
                .map(file -> classes.relativize(file).toString().replace('/', '.'))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(
                        name.substring(0, name.length() - ".class".length()), Apis.class.getClassLoader()))
                .filter(type -> type.isAnnotationPresent(HttpExchange.class));
    }

    @Test
    void aStarInARuleStandsForAnything() {
        AccessRule rule = new AccessRule(AccessRule.Method.GET, "/vps/*");
        assertThat(rule.allows("GET", "/vps/vps-1/ips/192.0.2.1")).isTrue();
        assertThat(rule.allows("GET", "/vps/")).isTrue();
        assertThat(rule.allows("GET", "/vps")).isFalse();
        assertThat(rule.allows("PUT", "/vps/vps-1")).isFalse();
        assertThat(new AccessRule(AccessRule.Method.GET, "/me").allows("GET", "/me/sshKey"))
                .isFalse();
        assertThat(new AccessRule(AccessRule.Method.GET, "/vps/a.b").allows("GET", "/vps/aXb"))
                .isFalse();
    }
}

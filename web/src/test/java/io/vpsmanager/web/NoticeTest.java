package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.dashboard.Notice;
import io.vpsmanager.web.dashboard.NoticeSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** A redirect leads to the notice of its name, whichever noun's it is. */
class NoticeTest extends ConsoleTest {

    private static final String TEXTS = "classpath*:io/vpsmanager/web/**/translations/Messages_fr_FR.json";
    private static final String PREFIX = "notice.next.";

    @Test
    void everyNoticeThatHasATextIsFoundByItsName() throws IOException {
        List<String> names = console.getBeansOfType(NoticeSource.class).values().stream()
                .flatMap(noun -> Arrays.stream(noun.list()))
                .map(Notice::name)
                .toList();

        assertThat(names).doesNotHaveDuplicates().containsAll(texts());
    }

    private static Set<String> texts() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(TEXTS)) {
            try (InputStream content = file.getInputStream()) {
                new JsonMapper()
                        .readTree(content).propertyNames().stream()
                                .filter(key -> key.startsWith(PREFIX))
                                .map(key -> key.substring(PREFIX.length()))
                                .forEach(names::add);
            }
        }
        return names;
    }
}

package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.TestClient.Answer;
import io.vpsmanager.contract.form.ListQuery;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** How much the headers of a page may ask for, and what they mean where they are left out. */
class PageHeadersTest extends HttpTest {

    private static final String FILTER = "X-Pagination-Filter";

    @Autowired
    PageHeadersTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @BeforeEach
    void forgetForms() {
        apis.queries.clear();
    }

    @Test
    void whatIsLeftOutIsTheFirstPageOfAHundredUpwards() {
        assertThat(get("/1.0/vps", Map.of()).status()).isEqualTo(200);
        ListQuery query = apis.queries.getFirst();
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.size()).isEqualTo(100);
        assertThat(query.descending()).isFalse();
        assertThat(query.sort()).isEmpty();
        assertThat(query.filters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Number, 1, 1000000", "Size, 1, 5000"})
    void aNumberIsTakenFromOneToTheMost(String name, int least, int most) {
        for (int good : new int[] {least, most}) {
            assertThat(get("/1.0/vps", Map.of("X-Pagination-" + name, Integer.toString(good)))
                            .status())
                    .isEqualTo(200);
        }
        for (int bad : new int[] {least - 1, most + 1}) {
            assertThat(get("/1.0/vps", Map.of("X-Pagination-" + name, Integer.toString(bad)))
                            .message())
                    .isEqualTo("The header X-Pagination-" + name + " must be a number from 1 to " + most);
        }
    }

    @Test
    void conditionsTheirValuesAndTheLengthOfAValueHaveABound() {
        assertThat(filtered(joined("state:eq=running", "&", 20)).status()).isEqualTo(200);
        assertThat(filtered(joined("state:eq=running", "&", 21)).message()).contains("20 conditions at most");
        assertThat(filtered("vcore:in=" + joined("1", ",", 500)).status()).isEqualTo(200);
        assertThat(filtered("vcore:nin=" + joined("1", ",", 501)).message()).contains("500 values");
        assertThat(filtered("displayName:eq=" + "x".repeat(200)).status()).isEqualTo(200);
        assertThat(filtered("displayName:eq=" + "x".repeat(201)).message()).contains("200 characters");
    }

    @Test
    void aCommaSeparatesValuesWhereSeveralAreMeant() {
        assertThat(filtered("displayName:eq=a,b&displayName:in=a,b").status()).isEqualTo(200);
        assertThat(apis.queries.getFirst().filters())
                .extracting(ListQuery.Filter::values)
                .containsExactly(List.of("a,b"), List.of("a", "b"));
    }

    @Test
    void aValueIsDecodedAsInAUrlSaveForPlus() {
        assertThat(filtered("displayName:eq=a%20b+c&displayName:eq=100%25").status())
                .isEqualTo(200);
        assertThat(apis.queries.getFirst().filters())
                .extracting(ListQuery.Filter::value)
                .containsExactly("a b+c", "100%");
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 2", "3, 1", "5, 1"})
    void aPageBeginsWhereTheOneBeforeEnds(int size, int pages) {
        String list = VPS + "/disks";
        Answer first = get(list, Map.of("X-Pagination-Size", Integer.toString(size)));
        assertThat(first.header("X-Pagination-Elements")).isEqualTo("3");
        assertThat(first.header("X-Pagination-Total")).isEqualTo(Integer.toString(pages));
        int found = 0;
        for (int page = 1; page <= pages + 1; page++) {
            Answer answer = get(
                    list,
                    Map.of("X-Pagination-Size", Integer.toString(size), "X-Pagination-Number", Integer.toString(page)));
            found += answer.json().size();
            assertThat(answer.json().isEmpty()).isEqualTo(page > pages);
        }
        assertThat(found).isEqualTo(3);
    }

    private static String joined(String part, String by, int times) {
        return String.join(by, Collections.nCopies(times, part));
    }

    private Answer filtered(String filter) {
        return get("/1.0/vps", Map.of(FILTER, filter));
    }

    private Answer get(String path, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(TestClient.headers(
                FakeIdentity.ALL,
                "GET",
                client.address() + path,
                "",
                Long.toString(FakeIdentity.NOW.getEpochSecond())));
        all.put("X-Pagination-Mode", "CachedObjectList-Pages");
        all.putAll(headers);
        return client.send("GET", path, "", all);
    }
}

package org.famen.portal.search.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.section.CitySection;
import org.famen.portal.search.Meanings;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the bureau does is found by its own name and by what people call it: content/judgements/names.tsv. */
class JudgedNamesIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Path FILE = Path.of("../content/judgements/names.tsv");
    private static final int FIRST = 3;

    @BeforeAll
    static void waitForMeanings() throws InterruptedException {
        Meanings.await(PORTAL);
    }

    static Stream<String> sections() {
        return PORTAL.bean(CityContent.class).sections().stream().map(CitySection::address);
    }

    @Test
    void everyNameLeadsToItsPageAmongTheFirstThree() throws Exception {
        List<JudgedRow> rows = JudgedRow.read(FILE);
        List<String> missed = rows.stream()
                .filter(row -> first(row.text("query")).stream()
                        .noneMatch(page -> row.set("pages", ",").contains(page)))
                .map(row -> row.text("query") + " → " + first(row.text("query")))
                .toList();
        System.out.printf("%d of %d names found%n", rows.size() - missed.size(), rows.size());

        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed).isEmpty();
    }

    /** What somebody sees first, danger aside: cards, the answer, the list. */
    private static List<String> first(String query) {
        return PORTAL
                .get("/search?q=" + query)
                .html()
                .select(".best__title a, .first-answer__title a, .hit__title a")
                .eachAttr("href")
                .stream()
                .map(address -> URLDecoder.decode(address.substring(1), StandardCharsets.UTF_8))
                .limit(FIRST)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everySectionIsThere(String address) {
        Reply page = PORTAL.get("/" + address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).isNotEmpty();
    }

    @Test
    void noResultShowsTheFieldsOfTheIndex() {
        for (String query : Set.of("无障碍 手语", "公证处", "讲座 名额", "调解委员会 地址")) {
            for (String kind : Set.of("organisation", "event")) {
                assertThat(PORTAL.get("/search?q=" + query + "&kind=" + kind).texts(".hit__text"))
                        .noneMatch(text -> text.matches("(?s).*(手语服务|无障碍通行) ?[有无].*|.*(状态 照常|名额 \\d+ 人).*"));
            }
        }
    }
}

package org.famen.portal.culture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.portal.library.Library;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

class CultureIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void theShapeHasEverySiteOnce() {
        Reply page = PORTAL.get("/culture");

        assertThat(page.html().select(".shape a").eachAttr("href"))
                .doesNotHaveDuplicates()
                .hasSize(PORTAL.bean(Library.class).newest("culture", 1_000).size());
        assertThat(page.texts(".shape__ring .shape__name")).containsExactly("一城", "一河", "一故道");
        assertThat(page.texts(".shape__west .shape__name"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(page.texts(".shape__east .shape__name"));
    }

    @Test
    void everyCountyOfAWingHasItsSpeciality() {
        Reply page = PORTAL.get("/culture");

        assertThat(page.html().select(".shape__west .shape__part, .shape__east .shape__part"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(county -> !county.select(".shape__special").eachText().isEmpty());
    }

    @Test
    void aNarrowedListIsAList() {
        Reply page = PORTAL.get("/culture?region=青禾县");

        assertThat(page.html().select(".shape")).isEmpty();
        assertThat(page.html().select(".hit"))
                .hasSize(4)
                .allMatch(hit -> hit.text().contains("青禾县"));
    }

    @Test
    void itsFeedAndItsApiStay() {
        String feed = PORTAL.get("/culture").html().select("a[href^=/feeds/]").attr("href");

        assertThat(List.of(
                        PORTAL.get(feed).status(),
                        PORTAL.get("/api/pages/culture").status()))
                .containsOnly(200);
    }

    @Test
    void theTableHasWhatTheListHas() {
        Reply narrowed = PORTAL.get("/culture?region=青禾县");
        List<String> lines = PORTAL.get(
                        narrowed.html().select("main a[href^=/culture.csv]").attr("href"))
                .body()
                .lines()
                .toList();

        assertThat(lines.getFirst()).contains("编号,名称,片区,圈内,区县,特色,用途,地址,开放时间,电话,无障碍");
        assertThat(lines.subList(1, lines.size())).hasSize(4).allMatch(line -> line.contains("青禾县"));
    }

    @Test
    void theTableOfWalksNamesTheirStops() {
        Reply page = PORTAL.get("/walks");
        String table = PORTAL.get(page.html().select("main a[href$=.csv]").attr("href"))
                .body();

        assertThat(table.lines()).hasSize(1 + page.html().select("main article").size());
        assertThat(page.texts("main article h2")).isNotEmpty().allMatch(table::contains);
        assertThat(page.texts("main article:first-of-type ol a"))
                .hasSizeGreaterThan(1)
                .allMatch(table::contains);
    }
}

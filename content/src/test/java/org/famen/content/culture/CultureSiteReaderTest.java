package org.famen.content.culture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.CityArea;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class CultureSiteReaderTest {
    private static final CityArea AREA = new CityArea(new BoundingBox(34, 121, 35, 122), List.of("甲区", "乙县"));
    private static final String SITE = """
            名称: 长廊
            片区: 东翼
            区县: 乙县
            特色: 灯笼
            地址: 河边
            """;

    private final Problems problems = new Problems();

    @Test
    void readsASiteThatIsAlwaysOpen() {
        CultureSite site = read(SITE + "纬度: 34.5\n经度: 121.5\n无障碍: 是\n").orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(site.zone()).isEqualTo(Zone.EAST_WING);
        assertThat(site.ringPart()).isEmpty();
        assertThat(site.hours()).isEmpty();
        assertThat(site.coordinates()).isPresent();
        assertThat(site.stepFree()).isTrue();
    }

    @Test
    void wantsThePartOfTheRingInTheRingAndOnlyThere() {
        assertThat(read(SITE.replace("东翼", "城区一圈"))).isEmpty();
        assertThat(read(SITE + "圈内: 一河\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: yaml.missing 圈内", "a.md:7: culture.ring 圈内 东翼");
        assertThat(read(SITE.replace("东翼", "城区一圈") + "圈内: 一河\n").orElseThrow().ringPart())
                .contains(RingPart.RIVER);
    }

    @Test
    void proposesTheNearestCounty() {
        assertThat(read(SITE.replace("乙县", "已县"))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:4: organisation.district.near 区县 已县 乙县 甲区、乙县");
    }

    private Optional<CultureSite> read(String yaml) {
        return new CultureSiteReader(AREA)
                .read(FrontMatterFiles.of("a", yaml, "正文", problems))
                .map(Sourced::value);
    }
}

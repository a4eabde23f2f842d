package org.famen.portal.law.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String BOTH = "/laws/桥铃法/compare?from=2012-06-30&to=2020-08-28";

    @Test
    void articlesMeetByTheirWordsAndSayWhatBecameOfThem() {
        Reply page = PORTAL.get(BOTH);

        assertThat(page.texts("h1")).containsExactly("桥铃法：两个版本的比较");
        assertThat(page.texts(".compared__title"))
                .contains("修改 第二条", "新增 第三条", "只改条号 第三条 →改为 第四条", "删去 第四条", "修改 第五条", "修改 第六条", "修改 第七条");
        assertThat(page.texts(".compare__sum")).containsExactly("1 条没有变，1 条只改了条号，4 条改了文字，新增 1 条，删去 1 条。");
    }

    @Test
    void changedWordsAreInsAndDelAndSaidInWords() {
        Reply page = PORTAL.get(BOTH);

        assertThat(page.texts("#new-2 del")).containsExactly("（删去：一米）");
        assertThat(page.texts("#new-2 ins")).containsExactly("（新加：八十厘米，孩子也够得着）");
        assertThat(page.texts("#new-2 .compared__label")).containsExactly("旧 第二条", "新 第二条");
        assertThat(page.texts("#new-3 .soft")).containsExactly("旧版本没有这一条。");
        assertThat(page.texts("#old-4 .soft")).containsExactly("新版本没有这一条。");
    }

    @Test
    void whatDidNotChangeIsShownOnDemand() {
        Reply changed = PORTAL.get(BOTH);
        String everything = changed.html().select("a:contains(没有变的条文也显示)").attr("href");

        assertThat(changed.html().select("#new-1")).isEmpty();
        assertThat(PORTAL.get(everything).texts("#new-1 .compared__title")).containsExactly("没有变 第一条");
        assertThat(PORTAL.get(everything).texts("#new-1 .statute")).containsExactly("为了让过桥的人听得见，制定本法。");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2012-06-30, 2020-08-28",
        "?from=2020-08-28, 2020-08-28, 2026-10-20",
        "?from=2026-10-20&to=2012-06-30, 2012-06-30, 2026-10-20",
        "?from=2012-06-30&to=2012-06-30, 2012-06-30, 2020-08-28",
        "?to=2026-10-20, 2020-08-28, 2026-10-20"
    })
    void whatIsNotChosenIsChosenWell(String query, String older, String newer) {
        Reply page = PORTAL.get("/laws/桥铃法/compare" + query);

        assertThat(page.html().select("option[selected]").eachAttr("value")).isEqualTo(List.of(older, newer));
        assertThat(page.html().select("link[rel=canonical]").attr("href"))
                .endsWith("/compare?from=" + older + "&to=" + newer);
    }

    @Test
    void aVersionThatIsNotThereIsTold() {
        Reply page = PORTAL.get("/laws/桥铃法/compare?from=1999-01-01&to=2020-08-28");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".panel--warn")).containsExactly("没有“1999-01-01”这个版本，下面比较的是相邻的两个版本。");
    }

    @Test
    void aLawWithOneTextHasNothingToCompare() {
        assertThat(PORTAL.get("/laws/桥头电灯条例/compare").texts(".panel")).containsExactly("这部法律本站只收录了一个版本，没有可以比较的。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/laws/月亮法/compare", "/laws/风筝法/compare"})
    void aLawWithoutTextIsNotFound(String path) {
        assertThat(PORTAL.get(path).status()).isEqualTo(404);
    }

    @Test
    void anArticleKnowsItselfInEveryVersion() {
        Reply page = PORTAL.get("/laws/桥铃法/4");

        assertThat(page.texts(".timeline li"))
                .containsExactly("第四条 2026年10月20日公布", "第四条 2020年8月28日公布", "第三条 2012年6月30日公布");
        assertThat(PORTAL.get("/laws/桥铃法/3").texts(".timeline li").getLast()).isEqualTo("没有这一条 2012年6月30日公布");
    }
}

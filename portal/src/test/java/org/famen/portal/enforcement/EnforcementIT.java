package org.famen.portal.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

/** What everybody reads of the supervision of enforcement. */
class EnforcementIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void casesAreCountedDrawnAndListed() {
        Reply page = PORTAL.get("/enforcement");

        assertThat(page.texts("h1")).containsExactly("涉企行政执法监督");
        assertThat(page.texts("h2")).anyMatch(text -> text.matches("已办结并公开 \\d+ 件，其中按期整改 \\d+ 件，形成制度 \\d+ 件"));
        assertThat(page.html().select(".figures__one svg")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.html().select("table.grid tbody tr")).hasSizeGreaterThan(10);
        assertThat(page.html().select("a[href=/feedback/clue]")).isNotEmpty();
    }

    @Test
    void aTypeNarrowsTheListAndItsTable() {
        Reply page = PORTAL.get("/enforcement?subkind=重复检查");
        Reply csv = PORTAL.get("/enforcement.csv?subkind=重复检查");

        assertThat(page.html().select("table.grid tbody .soft.small").eachText())
                .contains("重复检查");
        assertThat(page.texts("h2")).noneMatch(text -> text.startsWith("已办结并公开"));
        assertThat(csv.body().lines().findFirst().orElseThrow()).contains("编号,标题,专项检查,部门");
        assertThat(csv.body()).contains("重复检查").doesNotContain("趋利性执法");
    }

    @Test
    void nobodyIsNamedButDepartments() {
        assertThat(PORTAL.get("/enforcement.csv").body()).doesNotContain("有限公司");
    }

    @Test
    void aCaseHasItsPageItsProvisionsAndItsFeed() {
        Reply page = PORTAL.get("/enforcement-case/sign-size-fine");

        assertThat(page.texts(".facts dd")).contains("过罚不当", "安澜市城市管理局");
        assertThat(PORTAL.get("/feeds/enforcement-case.atom").body()).contains("/enforcement-case/sign-size-fine");
    }

    @Test
    void reviewsAndInspectionsAreTables() {
        assertThat(PORTAL.get("/enforcement/reviews").html().select("table.grid tbody tr"))
                .hasSizeGreaterThan(3);
        assertThat(PORTAL.get("/enforcement/reviews.csv").body()).contains("抽取案卷");
        Reply inspections = PORTAL.get("/enforcement/inspections?department=安澜市烟草专卖局");
        assertThat(inspections.html().select("table.grid tbody tr")).hasSize(1);
        assertThat(inspections.texts("td")).anyMatch(text -> text.contains("没有线索不上门"));
        assertThat(PORTAL.get("/enforcement/inspections.csv").body()).contains("每年最多");
    }
}

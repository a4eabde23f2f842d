package org.famen.portal.law.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of laws, by rank, letter and words. */
class LawListIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void lawsAreListedByRankAndByPage() {
        assertThat(PORTAL.get("/laws").texts("main li a")).contains("路灯法", "风筝法");
        assertThat(PORTAL.get("/laws").texts("main li"))
                .contains("油灯法 1990年3月3日公布 已废止，未收录全文", "风筝法 2019年4月23日公布 未收录全文");
        Reply first = PORTAL.get("/laws?level=NORMATIVE_DOCUMENT");
        Reply second = PORTAL.get(first.html().select("a[rel=next]").attr("href"));

        assertThat(first.texts("main li a")).hasSize(100);
        assertThat(first.html().select("a[rel=prev]")).isEmpty();
        assertThat(second.texts("main li a")).isNotEmpty().doesNotContainAnyElementsOf(first.texts("main li a"));
        assertThat(second.html().select("a[rel=next]")).isEmpty();
        assertThat(second.html().select("a[rel=prev]").attr("href")).isEqualTo("/laws?level=NORMATIVE_DOCUMENT");
    }

    @Test
    void lawsStandInTheOrderOfTheirPinyinAndByLetter() {
        Reply all = PORTAL.get("/laws");
        Reply letter = PORTAL.get("/laws?letter=L");

        assertThat(all.texts("main li a").indexOf("风筝法"))
                .isLessThan(all.texts("main li a").indexOf("路灯法"));
        assertThat(letter.texts("main li a")).contains("路灯法").doesNotContain("风筝法");
        assertThat(letter.texts(".letters [aria-current]")).containsExactly("L");
        assertThat(all.texts(".letters__one")).contains("F", "L").doesNotContain("I");
    }

    @Test
    void wordsOfATitleAreFoundInEveryRank() {
        Reply page = PORTAL.get("/laws?q=《路灯》");

        assertThat(page.texts("main li a")).contains("路灯法").doesNotContain("风筝法");
        assertThat(page.html().select("#within").attr("value")).isEqualTo("路灯");
        assertThat(PORTAL.get("/laws?level=LAW&q=灯谜规则").texts(".panel"))
                .containsExactly("这一级里没有，别的效力级别里有，请看上面的数字。 看全部");
        assertThat(PORTAL.get("/laws?q=灯谜规则").texts("[aria-current=page]").getLast())
                .startsWith("规范性文件 ");
        assertThat(PORTAL.get("/laws?q=无此法").texts(".panel").getFirst()).startsWith("没有");
    }

    @Test
    void nationalLawsAreSortedByDepartment() {
        Reply all = PORTAL.get("/laws");
        Reply social = PORTAL.get("/laws?department=SOCIAL");

        assertThat(all.texts("nav[aria-label=按法律部门] a")).containsExactly("行政 1", "社会 1");
        assertThat(social.texts("main li a")).contains("风筝法").doesNotContain("路灯法");
        assertThat(social.texts("nav[aria-label=按法律部门] [aria-current]")).containsExactly("社会 1");
        assertThat(social.html().select("nav[aria-label=按法律部门] [aria-current]").attr("href"))
                .isEqualTo("/laws?level=LAW");
        assertThat(PORTAL.get("/laws?level=LOCAL_REGULATION").html().select("nav[aria-label=按法律部门]"))
                .isEmpty();
    }

    @Test
    void lawsOfWhichOthersSpeakMostStandFirst() {
        // The interpretation among the test laws speaks of it in every article; nothing speaks of what has no text.
        assertThat(PORTAL.get("/laws").texts("section[aria-labelledby=cited-most] a"))
                .startsWith("桥铃法")
                .doesNotContain("风筝法");
        assertThat(PORTAL.get("/laws?letter=L").html().select("#cited-most")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level=X&letter=%20&page=-1",
                "page=99999999999",
                "department=X&level=LAW",
                "q=%2A%3F%5C",
                "letter=灯&q=%F0%9F%92%A1",
                "page=100"
            })
    void rubbishIsNoError(String query) {
        assertThat(PORTAL.get("/laws?" + query).status()).isEqualTo(200);
    }
}

package org.famen.portal.search.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what really stands in the index. How often it is right is measured in {@code MisspellingsTest}. */
class DidYouMeanIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @ParameterizedTest
    @CsvSource({
        "失用期, 试用期",
        "失用期工资, 试用期工资",
        "工商认定, 工伤认定",
        "劳动争义仲裁, 劳动争议仲裁",
        "安澜市路灯管理条列, 安澜市路灯管理条例",
        "路登法, 路灯法",
        "法律员助, 法律援助",
        "申请法律元助, 申请法律援助"
    })
    void offersWhatWasMeantBesideTheResults(String typed, String meant) {
        Reply page = PORTAL.get("/search?q=" + typed);

        assertThat(page.texts(".meant a")).containsExactly(meant);
        assertThat(URLDecoder.decode(page.html().select(".meant a").attr("href"), StandardCharsets.UTF_8))
                .isEqualTo("/search?q=" + meant);
    }

    @ParameterizedTest
    @CsvSource({
        "laoban bu gei gongzi, 老板不给工资",
        "laobanbugeigongzi, 老板不给工资",
        "gongshang zenme rending, 工伤怎么认定",
        "拖欠gongzi, 拖欠工资"
    })
    void aQuestionInPinyinIsReadAsOne(String typed, String meant) {
        Reply page = PORTAL.get("/search?q=" + typed);

        assertThat(page.texts(".meant")).containsExactly("您输入的“" + typed + "”是拼音，已按“" + meant + "”查找。要是不对，请改一改上面的字再搜。");
        assertThat(page.html().select("#q").val()).isEqualTo(meant);
        assertThat(page.texts(".hit")).isNotEmpty();
        assertThat(PORTAL.get("/api/search?q=" + typed).json().path("query").asText())
                .isEqualTo(meant);
    }

    @Test
    void whatWasTypedIsSearchedAllTheSame() {
        Reply page = PORTAL.get("/search?q=失用期工资");

        assertThat(page.html().select("#q").val()).isEqualTo("失用期工资");
        assertThat(page.texts(".hit")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"试用期工资", "工商登记", "路灯法", "老板不给加班费", "“失用期”", "房东不退押金", "安澜市公共法律服务中心", "ludengfa", "民法典1165"})
    void offersNothingForWhatIsRightOrQuoted(String typed) {
        assertThat(PORTAL.get("/search?q=" + typed).texts(".meant")).isEmpty();
    }

    @Test
    void keepsWhatWasChosen() {
        assertThat(URLDecoder.decode(
                        PORTAL.get("/search?q=失用期&kind=law&level=LAW")
                                .html()
                                .select(".meant a")
                                .attr("href"),
                        StandardCharsets.UTF_8))
                .isEqualTo("/search?q=试用期&kind=law&level=LAW");
    }
}

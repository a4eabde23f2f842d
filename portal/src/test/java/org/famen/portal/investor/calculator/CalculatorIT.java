package org.famen.portal.investor.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

class CalculatorIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String DAYS = "/investors/calculator?statement=2024-03-04&disclosure=2024-06-03";
    private static final String TRADES = "&trades=2024-04-01 买入 1000 10%0A2024-06-20 卖出 400 7%0A2024-06-21 买入 100 7";

    @Test
    void anEmptyFormAsksAndComplainsOfNothing() {
        Reply page = PORTAL.get("/investors/calculator");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".errors, .ways")).isEmpty();
        assertThat(page.texts(".panel--warn")).first().asString().contains("不是法律意见", "12348");
    }

    @Test
    void everyTradeIsJudgedWithTheArticleThatSaysSo() {
        Reply page = PORTAL.get(DAYS + "&benchmark=2024-07-15&price=6.5" + TRADES);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".ways .status")).containsExactly("在范围里", "在范围里", "不在范围里");
        assertThat(page.html().select(".ways td a").eachText()).containsExactly("第十一条", "第二十七条", "第十二条");
        assertThat(page.html().select(".ways td a").getFirst().attr("href"))
                .startsWith("/laws/")
                .endsWith("/11");
        assertThat(page.texts(".facts--wide dd")).contains("1,000 股", "3,300.00 元");
    }

    @Test
    void withoutTheBenchmarkTheSumStaysOpen() {
        Reply page = PORTAL.get(DAYS + TRADES);

        assertThat(page.texts(".ways .status")).containsExactly("在范围里", "还不能确定", "不在范围里");
        assertThat(page.texts(".facts--wide dt")).doesNotContain("投资差额合计");
    }

    @Test
    void whatWasTypedStaysAndEveryFaultIsTold() {
        Reply page = PORTAL.get(
                "/investors/calculator?inducement=sell&statement=2024-02-30&disclosure=&trades=昨天 买入 1 %3Cb%3E%0A2024-04-01 买入 100 10");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".errors a").eachAttr("href"))
                .containsExactly("#statement", "#disclosure", "#trades");
        assertThat(page.texts(".errors li").getFirst()).startsWith("实施日要写成");
        assertThat(page.texts(".errors li").getLast()).startsWith("第 1 行：").contains("昨天 买入 1 <b>");
        assertThat(page.html().select("#statement").attr("value")).isEqualTo("2024-02-30");
        assertThat(page.html().select("#statement").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.html().select("#trades").text()).contains("昨天 买入 1 <b>", "2024-04-01 买入 100 10");
        assertThat(page.html().select("input[value=sell][checked]")).hasSize(1);
        assertThat(page.html().select(".ways")).isEmpty();
    }

    @Test
    void theDisclosureItselfIsTooLateForAPurchaseAndInTimeForASale() {
        Reply page = PORTAL.get(
                DAYS + "&benchmark=2024-07-15&trades=2024-04-01 买入 100 10%0A2024-06-03 买入 1 9%0A2024-06-03 卖出 50 9");

        assertThat(page.texts(".ways .status")).containsExactly("在范围里", "不在范围里", "在范围里");
    }

    @Test
    void itNeedsNoIndex() {
        try (PortalUnderTest alone = PortalUnderTest.start(Map.of("famen.elasticsearch.url", "http://127.0.0.1:1"))) {
            assertThat(alone.get(DAYS + TRADES).status()).isEqualTo(200);
        }
    }
}

package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.famen.portal.city.FixedClock;
import org.famen.portal.testing.LawShelf;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What was asked a moment ago is not searched for again, unless the texts have changed. */
class RecentResultsIT {
    private static final String ASKED = "/api/search?q=打碎浮标要赔多少";
    /** Longer than a portal believes that the same generation serves. */
    private static final long CHANGED_MILLIS = 1_500;

    private static final LawShelf SHELF = LawShelf.open();

    @AfterAll
    static void close() {
        SHELF.close();
    }

    @Test
    void theSameQuestionIsSearchedForOnceUntilALoad() throws IOException, InterruptedException {
        shelve("打碎浮标的，照价赔偿。");
        SHELF.load(FixedClock.CLOCK);
        try (var recorder = new SearchRecorder(SHELF.elasticsearch());
                PortalUnderTest portal = portal(recorder, "60s")) {
            int first = searches(portal, recorder);
            int again = searches(portal, recorder);
            shelve("打碎浮标的，加倍赔偿。");
            SHELF.sync(FixedClock.CLOCK);
            Thread.sleep(CHANGED_MILLIS);
            Reply changed = portal.get(ASKED);

            assertThat(again).as("of " + first + " requests").isLessThan(first);
            assertThat(changed.body()).contains("加倍赔偿").doesNotContain("照价赔偿");
        }
    }

    @Test
    void nothingIsKeptWhereThatIsNotWanted() throws IOException {
        shelve("打碎浮标的，照价赔偿。");
        SHELF.load(FixedClock.CLOCK);
        try (var recorder = new SearchRecorder(SHELF.elasticsearch());
                PortalUnderTest portal = portal(recorder, "0s")) {
            int first = searches(portal, recorder);

            assertThat(first).isPositive();
            assertThat(searches(portal, recorder)).isEqualTo(first);
        }
    }

    private static void shelve(String provision) {
        SHELF.put("社会法", "浮标法(2012-06-30).md", """
                # 中华人民共和国浮标法

                2012年6月30日 第十一届全国人民代表大会常务委员会第二十七次会议通过

                <!-- INFO END -->

                第一条 浮标归港口看守。

                第二条 %s

                第三条 本法自2012年10月1日起施行。
                """.formatted(provision));
    }

    private static PortalUnderTest portal(SearchRecorder recorder, String keepFor) {
        PortalUnderTest portal = PortalUnderTest.start(Map.of(
                "famen.elasticsearch.url",
                recorder.address().toString(),
                "famen.language-model.enabled",
                false,
                "famen.search.recent.keep-for",
                keepFor));
        // What is read of the index once is read by now.
        assertThat(portal.get("/api/search?q=浮标归谁看守").status()).isEqualTo(200);
        return portal;
    }

    private static int searches(PortalUnderTest portal, SearchRecorder recorder) {
        recorder.taken();
        assertThat(portal.get(ASKED).body()).contains("照价赔偿");
        return recorder.takenWith("浮标");
    }
}

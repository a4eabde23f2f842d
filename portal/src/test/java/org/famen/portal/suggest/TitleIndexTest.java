package org.famen.portal.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.famen.content.citation.Pinyin;
import org.famen.portal.library.PublishedTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleIndexTest {
    private static final List<String> KINDS = List.of("law", "guide");
    private static final long P95_NANOS = 20_000_000;

    private final TitleIndex index = new TitleIndex(List.of(
            title("law", "劳动合同法", "劳合法"),
            title("law", "劳动合同法实施条例"),
            title("law", "合同编解释"),
            title("guide", "申请劳动争议仲裁"),
            title("event", "劳动合同培训")));

    @ParameterizedTest
    @CsvSource({
        "劳, 劳动合同法|劳动合同法实施条例|申请劳动争议仲裁",
        "劳动合同法, 劳动合同法|劳动合同法实施条例",
        "合同, 合同编解释|劳动合同法|劳动合同法实施条例",
        "劳合, 劳动合同法",
        "laodonghe, 劳动合同法|劳动合同法实施条例",
        "LDHTFSS, 劳动合同法实施条例",
        "ldzy, ''",
        "sqldzy, 申请劳动争议仲裁",
        "《劳 动》合, 劳动合同法|劳动合同法实施条例",
        "？, ''",
        "xyz, ''"
    })
    void findsByBeginningPinyinAndInitials(String typed, String titles) {
        List<String> wanted = titles.isEmpty() ? List.of() : Arrays.asList(titles.split("\\|"));

        assertThat(index.find(typed, KINDS, 3))
                .extracting(PublishedTitle::title)
                .isEqualTo(wanted);
    }

    @Test
    void noKindCrowdsOutTheOthers() {
        assertThat(index.find("劳", KINDS, 1)).extracting(PublishedTitle::title).containsExactly("劳动合同法", "申请劳动争议仲裁");
    }

    /** As many as the whole national database and a large city have. */
    @Test
    void isQuickAmongFortyThousandTitles() {
        Random random = new Random(7);
        List<PublishedTitle> titles = new ArrayList<>();
        for (int number = 0; number < 40_000; number++) {
            StringBuilder title = new StringBuilder();
            for (int length = 0; length < 12; length++) {
                title.append((char) ('一' + random.nextInt(400)));
            }
            titles.add(new PublishedTitle(
                    "" + number,
                    "law",
                    title.toString(),
                    List.of(),
                    "pinyin" + number,
                    "py" + number,
                    "/x",
                    "",
                    "",
                    0));
        }
        TitleIndex large = new TitleIndex(titles);
        long[] nanos = new long[1_000];
        for (int round = 0; round < nanos.length; round++) {
            long start = System.nanoTime();
            large.find(titles.get(round).title().substring(0, 1 + round % 3), KINDS, 3);
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);

        assertThat(nanos[950]).isLessThan(P95_NANOS);
    }

    private static PublishedTitle title(String kind, String title, String... names) {
        return new PublishedTitle(
                title, kind, title, List.of(names), Pinyin.of(title), Pinyin.initials(title), "/" + title, "", "", 0);
    }
}

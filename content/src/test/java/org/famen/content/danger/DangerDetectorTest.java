package org.famen.content.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.TextEncoder;
import org.junit.jupiter.api.Test;

class DangerDetectorTest {
    private static final DangerCatalogue DANGERS = new DangerCatalogue(
            List.of(
                    danger("flood", List.of("水进屋了", "房子被水淹了"), List.of("水进屋了电表要换吗", "房子漏水找物业")),
                    danger("fire", List.of("家里着火了", "厨房起火了"), List.of("着火的房子还能卖吗"))),
            List.of("营业执照在哪里办", "合同到期了不续签"));

    @Test
    void withoutALanguageModelAPhraseMustStandInTheText() {
        DangerDetector detector = new DangerDetector(DANGERS, TextEncoder.NONE);

        assertThat(found(detector, "救命，水进屋了！")).contains("flood");
        assertThat(found(detector, "家里，着火了")).contains("fire");
        assertThat(found(detector, "屋子里全是水")).isEmpty();
    }

    @Test
    void aHarmlessPhraseAroundItTakesTheAlarmBack() {
        DangerDetector detector = new DangerDetector(DANGERS, TextEncoder.NONE);

        assertThat(found(detector, "水进屋了电表要换吗")).isEmpty();
        assertThat(found(detector, "水进屋了，电表在哪里")).contains("flood");
    }

    @Test
    void withOneTheMeaningIsEnough() throws IOException {
        try (TextEncoder encoder = SentenceEncoder.open()) {
            DangerDetector detector = new DangerDetector(DANGERS, encoder);

            assertThat(found(detector, "大水漫进房子里了")).contains("flood");
            assertThat(found(detector, "我家厨房烧起来了")).contains("fire");
            assertThat(found(detector, "房子漏水要找谁修")).isEmpty();
            assertThat(found(detector, "营业执照怎么办")).isEmpty();
        }
    }

    @Test
    void inAStoryTheDangerMayBeASideRemark() throws IOException {
        try (TextEncoder encoder = SentenceEncoder.open()) {
            DangerDetector detector = new DangerDetector(DANGERS, encoder);

            assertThat(found(detector, "我去年租的房子，房东一直不给开收据。现在厨房起火了。押金还能退吗")).contains("fire");
        }
    }

    @Test
    void aQuestionMarkMakesNoStory() {
        List<String> encoded = new ArrayList<>();
        DangerDetector detector = new DangerDetector(DANGERS, text -> {
            encoded.add(text);
            return Optional.of(new float[] {encoded.size() % 2, 1});
        });
        encoded.clear();

        detector.detect("房东不退押金怎么办？");

        assertThat(encoded).containsExactly("房东不退押金怎么办?");
    }

    private static Optional<String> found(DangerDetector detector, String text) {
        return detector.detect(text).map(Danger::id);
    }

    private static Danger danger(String id, List<String> phrases, List<String> harmless) {
        return new Danger(
                id,
                id,
                "先躲开。",
                List.of("打119"),
                List.of(new EmergencyCall("消防", "119", "马上")),
                Optional.empty(),
                new DangerWording(phrases, harmless, List.of("x"), List.of("y")),
                true);
    }
}

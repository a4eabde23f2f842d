package org.famen.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionComparisonTest {
    private static final String LAMP = "路灯应当在日落后一小时内点亮。";
    private static final String KEEPER = "看灯人由街道指定，看灯人被辞退的，街道应当说明理由。";
    private static final String OIL = "煤油灯应当每天添油，灯罩擦干净。";

    @Test
    void anInsertedArticleMovesTheNumbersOfThoseBehindIt() {
        VersionComparison comparison =
                VersionComparison.of(numbered(LAMP, KEEPER), numbered(LAMP, "桥头安装电铃，过桥的人可以按。", KEEPER));

        assertThat(changes(comparison)).containsExactly("1>1 SAME", "->2 INSERTED", "2>3 RENUMBERED");
        assertThat(comparison.olderOf("3")).contains(new ComparedText("2", "第2条", KEEPER));
        assertThat(comparison.newerOf("2")).contains(new ComparedText("3", "第3条", KEEPER));
    }

    @Test
    void aRemovedArticleStandsWhereItStood() {
        assertThat(changes(VersionComparison.of(numbered(LAMP, OIL, KEEPER), numbered(LAMP, KEEPER))))
                .containsExactly("1>1 SAME", "2>- REMOVED", "3>2 RENUMBERED");
    }

    @Test
    void theSameNumberAloneMakesNoPair() {
        assertThat(changes(VersionComparison.of(numbered(OIL), numbered("桥头安装电铃，过桥的人可以按。"))))
                .containsExactlyInAnyOrder("1>- REMOVED", "->1 INSERTED");
    }

    @Test
    void anArticleThatWasMovedAcrossOthersIsFound() {
        assertThat(changes(VersionComparison.of(numbered(OIL, LAMP, KEEPER), numbered(LAMP, KEEPER, OIL))))
                .containsExactly("2>1 RENUMBERED", "3>2 RENUMBERED", "1>3 RENUMBERED");
    }

    @Test
    void changedWordsAreMarkedInRuns() {
        WordChanges changes = WordChanges.between("仲灯委员会由街道组成。", "仲灯机构由街道组成，属于公益。");

        assertThat(written(changes)).isEqualTo("仲灯[-委员会-]{+机构+}由街道组成{+，属于公益+}。");
        assertThat(changes.older()).extracting(WordChanges.Piece::text).containsExactly("仲灯", "委员会", "由街道组成", "。");
    }

    @Test
    void whatIsKeptBetweenTwoChangesIsLongerThanACharacter() {
        assertThat(written(WordChanges.between("灯由甲的乙点亮", "灯由丙的丁点亮"))).isEqualTo("灯由[-甲的乙-]{+丙的丁+}点亮");
    }

    /** Neither a name nor a number is marked in its middle. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "在中国境内点灯的, 在中华人民共和国境内点灯的, 在[-中国-]{+中华人民共和国+}境内点灯的",
        "依照第一百二十条处罚, 依照第一百三十二条处罚, 依照[-第一百二十-]{+第一百三十二+}条处罚",
        "处1500元罚款, 处2500元罚款, 处[-1500-]{+2500+}元罚款",
        "年利率５.5%, 年利率５.8%, 年利率[-５.5%-]{+５.8%+}",
        "由人民政府公布, 由人民法院公布, 由[-人民政府-]{+人民法院+}公布"
    })
    void wordsAndNumbersAreMarkedAsAWhole(String older, String newer, String marked) {
        assertThat(written(WordChanges.between(older, newer))).isEqualTo(marked);
    }

    @Test
    void whateverIsComparedCanBeReadBack() {
        String letters = "路灯桥铃街道人民政府中华共和国一二十百0９.%，。 \n\uD840\uDC0B";
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String older = any(letters, random);
            String newer = any(letters, random);
            WordChanges changes = WordChanges.between(older, newer);
            assertThat(joined(changes.older())).isEqualTo(older);
            assertThat(joined(changes.newer())).isEqualTo(newer);
            assertThat(WordChanges.between(older, older).pieces())
                    .allSatisfy(piece -> assertThat(piece.kind()).isEqualTo(WordChanges.Kind.KEPT));
        }
    }

    private static String any(String letters, Random random) {
        int[] characters = letters.codePoints().toArray();
        return random.ints(random.nextInt(60), 0, characters.length)
                .mapToObj(i -> Character.toString(characters[i]))
                .collect(Collectors.joining());
    }

    @Test
    void bothTextsCanBeReadBackFromTheirPieces() {
        String older = "第一行甲乙。\n第二行丙丁戊己。";
        String newer = "第一行甲。\n第二行丙庚己。\n第三行。";
        WordChanges changes = WordChanges.between(older, newer);

        assertThat(joined(changes.older())).isEqualTo(older);
        assertThat(joined(changes.newer())).isEqualTo(newer);
    }

    private static String joined(List<WordChanges.Piece> pieces) {
        return pieces.stream().map(WordChanges.Piece::text).collect(Collectors.joining());
    }

    private static String written(WordChanges changes) {
        return changes.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static List<String> changes(VersionComparison comparison) {
        return comparison.pairs().stream()
                .map(pair -> pair.older().map(ComparedText::address).orElse("-") + ">"
                        + pair.newer().map(ComparedText::address).orElse("-") + " " + pair.change())
                .toList();
    }

    private static List<ComparedText> numbered(String... texts) {
        List<ComparedText> numbered = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            numbered.add(new ComparedText(Integer.toString(i), "第" + i + "条", texts[i - 1]));
        }
        return numbered;
    }
}

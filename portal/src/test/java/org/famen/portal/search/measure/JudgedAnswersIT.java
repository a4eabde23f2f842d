package org.famen.portal.search.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.famen.portal.search.Meanings;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demonstration city's answers against a third of the judged everyday queries, so that a new answer or another confidence
 * that makes wrong ones stand first is seen at once. Without real law texts a page gains nothing from the provisions that are
 * found, so fewer are shown than in docs/relevance.md, where all queries are measured.
 */
class JudgedAnswersIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Path FILE = Path.of("../content/judgements/everyday.tsv");
    private static final int EVERY = 3;

    private record Told(JudgedRow row, Optional<String> answer) {
        boolean isShown() {
            return answer.isPresent();
        }

        boolean isGood() {
            Set<String> good = row.set("pages", ",");
            return answer.filter(
                            page -> good.contains(page) || row.set("also", ",").contains(page))
                    .isPresent();
        }

        @Override
        public String toString() {
            return row.text("query") + " → " + answer.orElse("nothing");
        }
    }

    @BeforeAll
    static void waitForMeanings() throws InterruptedException {
        Meanings.await(PORTAL);
    }

    @Test
    void whatIsShownAsTheAnswerIsOne() throws Exception {
        SearchApi portal = new SearchApi(PORTAL.address());
        List<JudgedRow> rows = JudgedRow.read(FILE);
        List<Told> told = new ArrayList<>();
        for (int i :
                IntStream.range(0, rows.size()).filter(row -> row % EVERY == 0).toArray()) {
            told.add(new Told(rows.get(i), portal.ask(rows.get(i).text("query")).answer()));
        }
        List<Told> shown = told.stream().filter(Told::isShown).toList();
        List<Told> wrong = shown.stream().filter(each -> !each.isGood()).toList();
        System.out.printf("%d of %d with an answer, wrong %s%n", shown.size(), told.size(), wrong);

        assertThat(told).hasSizeGreaterThanOrEqualTo(100);
        assertThat(shown).hasSizeGreaterThanOrEqualTo(30);
        assertThat((double) wrong.size() / shown.size()).isLessThanOrEqualTo(0.1);
    }
}

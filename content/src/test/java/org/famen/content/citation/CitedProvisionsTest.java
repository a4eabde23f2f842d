package org.famen.content.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.PartialRepeal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedProvisionsTest {
    private static final LocalDate MADE = LocalDate.of(2020, 3, 4);
    private static final LocalDate ENDED = LocalDate.of(2024, 5, 1);

    /** The second 款 of 第五条 is repealed from 2024-05-01. */
    @ParameterizedTest
    @CsvSource({
        "《路灯法》第五条第一款, 2025-01-01, ",
        "《路灯法》第五条第二款, 2025-01-01, NOT_IN_FORCE",
        "《路灯法》第五条第二款, 2023-01-01, ",
        "《路灯法》第五条, 2025-01-01, ",
        "《路灯法》第五条第三款, 2025-01-01, NO_PARAGRAPH",
        "《路灯法》第六条, 2025-01-01, NO_ARTICLE",
        "《灯杆法》第五条, 2025-01-01, NO_LAW"
    })
    void aPartThatWasRepealedCannotBeReliedOn(String written, LocalDate day, CitationFault fault) {
        WrittenCitation citation = WrittenCitation.parse(written).orElseThrow();

        assertThat(new CitedProvisions(List.of(law()), day).fault(citation).orElse(null))
                .isEqualTo(fault);
    }

    private static Law law() {
        var number = new ArticleNumber(5, 0);
        List<Block> blocks = List.of(new Block.Paragraph(1, "甲。"), new Block.Paragraph(2, "乙。"));
        var version = new LawVersion(
                "路灯法",
                MADE,
                MADE,
                null,
                List.of(),
                List.of(),
                List.of(new Part.Article(1, number, "第五条", blocks)),
                "路灯法.md");
        var end = new PartialRepeal(number, 2, 0, PartialRepeal.Kind.REPEALED, ENDED, null, "关于路灯的决定");
        return new Law("路灯法", "路灯法", List.of(), Level.LAW, "", "", List.of(version), null, List.of(end));
    }
}

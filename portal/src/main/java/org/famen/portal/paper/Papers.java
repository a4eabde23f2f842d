package org.famen.portal.paper;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperBook;
import org.famen.content.paper.document.PaperWriter;
import org.famen.content.paper.document.PrintedPaper;
import org.famen.content.paper.filling.Draft;
import org.famen.content.paper.filling.FilledPaper;
import org.famen.content.rule.expression.ExpressionLanguage;

/** Documents, filled in on the day on which somebody asks. */
@Singleton
class Papers {
    private final PaperBook book;
    private final ExpressionLanguage language;
    private final Clock clock;

    Papers(PaperBook book, ExpressionLanguage language, Clock clock) {
        this.book = book;
        this.language = language;
        this.clock = clock;
    }

    PaperBook book() {
        return book;
    }

    /** @throws HttpStatusException 404 */
    Paper find(String id) {
        return book.paper(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such document"));
    }

    FilledPaper fill(Paper paper, Draft draft) {
        return FilledPaper.of(paper, draft, LocalDate.now(clock), language);
    }

    PrintedPaper print(FilledPaper filled) {
        return PaperWriter.write(filled, language);
    }

    /** To be filled in by hand. */
    PrintedPaper blank(Paper paper) {
        return PaperWriter.blank(paper, LocalDate.now(clock), language);
    }
}

package org.famen.portal.citation;

import java.util.List;
import org.famen.portal.library.DayNote;

/** Laws that one text cites, each with its provisions. */
public record SeveralLawsPage(String text, CitationAnswer answer, DayNote day) {
    public List<CitedLaw> laws() {
        return answer.laws().stream().map(CitationAnswer.SameNamed::law).toList();
    }
}

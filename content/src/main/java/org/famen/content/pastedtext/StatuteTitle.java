package org.famen.content.pastedtext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.citation.CitationResult;
import org.famen.content.law.TitleEndings;
import org.famen.content.law.Titles;

/** Titles that only laws have: a contract or the rules of a company are called otherwise. */
final class StatuteTitle {
    private static final Pattern TITLE = Pattern.compile("(?:中华人民共和国|最高人民法院|最高人民检察院|国务院).{2,}(?:" + TitleEndings.CITED
            + ")(?:[（(].{1,3}[）)])?" + "|[\\p{IsHan}]{2,24}(?:" + TitleEndings.LIKELY_STATUTES + ")(?:[（(]试行[）)])?");

    private StatuteTitle() {}

    /** @param title between its marks */
    static Optional<CitationResult> unknown(String title) {
        String name = Titles.canonical(title);
        return TITLE.matcher(name).matches()
                ? Optional.of(new CitationResult.Refused(CitationResult.Reason.UNKNOWN_LAW, name, List.of()))
                : Optional.empty();
    }
}

package org.famen.portal.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.famen.portal.search.answer.FirstAnswers;
import org.famen.portal.search.results.SearchResults;

/** A part of the results page, by the name that it has in the API. */
public enum ResultPart {
    DANGER,
    ABSENT,
    ANSWERS,
    CARDS,
    HELP,
    GROUPS;

    /** What a page shows; of a danger nothing but that stands before the list. */
    static Set<ResultPart> of(FirstAnswers first, SearchResults results) {
        Set<ResultPart> shown = EnumSet.noneOf(ResultPart.class);
        add(shown, DANGER, first.danger().isPresent());
        add(shown, ABSENT, first.absent().isPresent() || first.unknownLaw().isPresent());
        add(shown, ANSWERS, !first.answers().isEmpty());
        add(shown, CARDS, !first.cards().isEmpty());
        add(shown, HELP, !first.help().isEmpty());
        add(shown, GROUPS, !results.groups().isEmpty());
        return shown;
    }

    private static void add(Set<ResultPart> shown, ResultPart part, boolean there) {
        if (there) {
            shown.add(part);
        }
    }

    public static Optional<ResultPart> ofKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

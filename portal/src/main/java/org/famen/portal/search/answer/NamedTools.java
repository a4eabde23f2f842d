package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.PageKind;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.search.TypedText;
import org.famen.portal.search.query.KindNames;

/** Finds the tool that reckons what was typed, by its name or by what people call it. */
@Singleton
class NamedTools {
    private static final int LIMIT = 2;
    /** Share of what was typed that the name is at least; with less something else is asked. */
    private static final double NAME_OF_TYPED = 0.6;

    private final RuleBook book;
    private final KindNames kinds;

    NamedTools(RuleBook book, KindNames kinds) {
        this.book = book;
        this.kinds = kinds;
    }

    /** @param text simplified */
    List<Card> find(String text) {
        String typed = TypedText.letters(text);
        return book.newest().stream()
                .filter(rule -> Stream.concat(Stream.of(rule.name()), rule.words().stream())
                        .map(TypedText::letters)
                        .anyMatch(name -> typed.contains(name) && name.length() >= NAME_OF_TYPED * typed.length()))
                .limit(LIMIT)
                .map(this::card)
                .toList();
    }

    private Card card(Rule rule) {
        return new Card(kinds.label(PageKind.TOOLS.key()), rule.name(), rule.summary(), "/tools/" + rule.id());
    }
}

package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperBook;
import org.famen.content.search.TypedText;
import org.famen.portal.search.query.KindNames;

/** Finds the document to fill in that was typed, by its name or by what people call it. */
@Singleton
class NamedPapers {
    private static final int LIMIT = 2;
    /** Share of what was typed that the name is at least; with less something else is asked. */
    private static final double NAME_OF_TYPED = 0.6;
    /** Key of the label of its cards; documents are no kind of page in the index. */
    private static final String KIND = "paper";

    private final PaperBook book;
    private final KindNames kinds;
    private final Cards cards;

    NamedPapers(PaperBook book, KindNames kinds, Cards cards) {
        this.book = book;
        this.kinds = kinds;
        this.cards = cards;
    }

    /**
     * What is called by one name, such as 起诉状, is one card, which leads to all of them.
     *
     * @param text simplified
     */
    List<Card> find(String text) {
        String typed = TypedText.letters(text);
        List<Paper> named = book.papers().stream()
                .filter(paper -> Stream.concat(Stream.of(paper.name()), paper.words().stream())
                        .map(TypedText::letters)
                        .anyMatch(name -> typed.contains(name) && name.length() >= NAME_OF_TYPED * typed.length()))
                .toList();
        if (named.size() > LIMIT) {
            return List.of(cards.plain(
                    KIND,
                    kinds.label("papers"),
                    named.stream().map(Paper::name).collect(Collectors.joining("、")),
                    "/papers"));
        }
        return named.stream()
                .map(paper -> cards.plain(KIND, paper.name(), paper.summary(), paper.path()))
                .toList();
    }
}

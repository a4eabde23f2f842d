package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.bestbet.BestBet;
import org.famen.content.city.CityContent;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.index.ArticleDocument;
import org.famen.content.search.TypedText;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.Library;

/** What editors recommend for certain searches, {@code best-bets.csv}; what is not published any more is not shown. */
@Singleton
class BestBets {
    private static final int LIMIT = 3;

    private final Library library;
    private final Cards cards;
    private final Map<String, List<BestBet>> bySearch = new HashMap<>();

    BestBets(CityContent city, Library library, Cards cards) {
        this.library = library;
        this.cards = cards;
        city.bestBets().stream()
                .map(Sourced::value)
                .forEach(bet -> bet.searches()
                        .forEach(search -> bySearch.computeIfAbsent(fold(search), key -> new ArrayList<>())
                                .add(bet)));
    }

    /** In the order of the file. */
    List<Card> forSearch(String text) {
        return bySearch.getOrDefault(fold(text), List.of()).stream()
                .flatMap(bet -> recommended(bet).stream())
                .limit(LIMIT)
                .toList();
    }

    private static String fold(String text) {
        return TypedText.letters(TypedText.simplified(text));
    }

    private Optional<Card> recommended(BestBet bet) {
        if (bet.isLaw()) {
            return library.law(bet.lawId())
                    .map(law -> cards.plain(
                            ArticleDocument.KIND,
                            law.title(),
                            bet.reason(),
                            bet.article().isEmpty()
                                    ? LawAddress.of(law.id())
                                    : LawAddress.of(law.id(), bet.article())));
        }
        return library.page(bet.target()).map(page -> cards.page(page, bet.reason()));
    }
}

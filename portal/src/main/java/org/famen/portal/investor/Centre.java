package org.famen.portal.investor;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.PageKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.policy.Audience;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.route.Way;
import org.famen.portal.library.Library;

/** What is published for investors. */
@Singleton
class Centre {
    /** More than a city writes. */
    private static final int LIMIT = 1_000;

    private final Library library;
    private final RouteBook book;

    Centre(Library library, RouteBook book) {
        this.library = library;
        this.book = book;
    }

    /** What can happen to an investor, in the editors' order. */
    List<Route> problems() {
        return book.routes().stream()
                .filter(route -> route.audiences().contains(Audience.INVESTOR))
                .toList();
    }

    /** What an article is about. */
    List<Route> problems(InvestorArticle article) {
        return problems().stream()
                .filter(route -> route.topics().stream().limit(1).anyMatch(article.topics()::contains))
                .toList();
    }

    /** The ways that an article recommends, as the problem tells them that it is about, or else the first that has them. */
    List<Way> ways(InvestorArticle article) {
        List<Way> known = Stream.concat(problems(article).stream(), problems().stream())
                .flatMap(route -> route.ways().stream())
                .toList();
        return article.routeIds().stream()
                .flatMap(id -> known.stream().filter(way -> way.id().equals(id)).limit(1))
                .toList();
    }

    /** The newest first. */
    List<InvestorArticle> articles() {
        return library.newest(PageKind.INVESTOR.key(), LIMIT).stream()
                .map(page -> page.detail(InvestorArticle.class))
                .toList();
    }

    Optional<InvestorArticle> article(String id) {
        return library.page(PageKind.INVESTOR.id(id)).map(page -> page.detail(InvestorArticle.class));
    }
}

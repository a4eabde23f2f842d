package org.famen.portal.investor;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.index.PageKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.InvestorRoute;
import org.famen.content.investor.InvestorSituation;
import org.famen.portal.library.Library;

/** What the city publishes for investors. */
@Singleton
class Centre {
    /** More than a city writes. */
    private static final int LIMIT = 1_000;

    private final Library library;

    Centre(Library library) {
        this.library = library;
    }

    /** In the editors' order. */
    List<InvestorSituation> situations() {
        return library.newest(PageKind.REMEDY.key(), LIMIT).stream()
                .map(page -> page.detail(InvestorSituation.class))
                .sorted(Comparator.comparingInt(InvestorSituation::order))
                .toList();
    }

    Optional<InvestorSituation> situation(String id) {
        return library.page(PageKind.REMEDY.id(id)).map(page -> page.detail(InvestorSituation.class));
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

    /** Ways that are open in some situation, by their ids. */
    static Map<String, InvestorRoute> routes(List<InvestorSituation> situations) {
        Map<String, InvestorRoute> routes = new LinkedHashMap<>();
        situations.stream()
                .flatMap(situation -> situation.routes().stream())
                .forEach(route -> routes.putIfAbsent(route.id(), route));
        return routes;
    }
}

package org.famen.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.citation.Citation;
import org.famen.content.index.LawDocument;
import org.famen.content.law.validity.Status;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;
import org.famen.content.search.SearchQueryBuilder;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.Freshness;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.WatchAddress;
import org.famen.portal.search.answer.FirstAnswers;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.results.FacetCount;
import org.famen.portal.search.results.SearchHit;
import org.famen.portal.search.results.SearchResults;
import org.famen.portal.search.results.SearchService;
import org.famen.portal.search.sidebar.Sidebar;
import org.famen.portal.timetable.opening.Earliest;

/**
 * The results page.
 *
 * @param first what stands before the list
 * @param pinyin what was typed, where it was read as pinyin; empty otherwise
 * @param lawTitle of the law that is searched in; empty for all
 * @param pageLinks pages that can be turned to
 * @param orders ways to sort
 * @param chosen every value that narrows the search, each with the address of the search without it
 * @param day whose law was searched
 * @param tabs kinds of results
 * @param id of this search, by which a click on a result is counted
 * @param plainCitation whether the text names a law and nothing else
 * @param held up to when laws are held
 * @param advice the earliest time with somebody who advises people
 */
public record ResultsPage(
        SearchResults results,
        FirstAnswers first,
        String pinyin,
        String lawTitle,
        List<PageLink> pageLinks,
        List<OrderLink> orders,
        List<FacetCount.Value> chosen,
        DayNote day,
        List<KindTab> tabs,
        Sidebar beside,
        String id,
        boolean plainCitation,
        List<Freshness.Held> held,
        Optional<Earliest> advice) {
    /** A count that says more than "many"; of many that match, most do by chance. */
    private static final long TELLING = 200;

    /** @param current whether it is the page that is shown */
    public record PageLink(int page, String address, boolean current) {}

    public record OrderLink(Order order, String address, boolean current) {}

    static ResultsPage of(
            SearchResults results,
            FirstAnswers first,
            QueryAnalysis analysis,
            String pinyin,
            String lawTitle,
            DayNote day,
            Sidebar beside,
            String id,
            List<Freshness.Held> held,
            Optional<Earliest> advice) {
        SearchQuery query = results.query();
        List<PageLink> pageLinks = new ArrayList<>();
        for (int page = 1; page <= results.pages(); page++) {
            if (page == 1 || page == results.pages() || Math.abs(page - query.page()) <= 2) {
                pageLinks.add(
                        new PageLink(page, SearchAddress.of("/search", query.onPage(page)), page == query.page()));
            }
        }
        List<OrderLink> orders = new ArrayList<>();
        for (Order order : Order.values()) {
            orders.add(
                    new OrderLink(order, SearchAddress.of("/search", query.sortedBy(order)), order == query.order()));
        }
        return new ResultsPage(
                results,
                first,
                pinyin,
                lawTitle,
                pageLinks,
                orders,
                results.facets().stream()
                        .flatMap(facet -> facet.values().stream())
                        .filter(FacetCount.Value::chosen)
                        .toList(),
                day,
                KindTab.of(results),
                beside,
                id,
                analysis.citation().filter(Citation::namesLawOnly).isPresent(),
                held,
                advice);
    }

    /** Facets beside the results; kinds are tabs above them. */
    public List<FacetCount> facets() {
        return results.facets().stream()
                .filter(facet -> facet.facet() != Facet.KIND)
                .toList();
    }

    /** Whether a number of results is worth saying. */
    public boolean tells(long count) {
        return count <= TELLING;
    }

    /** Where the next results are; empty on the last page. */
    public Optional<String> next() {
        SearchQuery query = results.query();
        return query.page() < results.pages()
                ? Optional.of(SearchAddress.of("/search", query.onPage(query.page() + 1)))
                : Optional.empty();
    }

    /** What leads to those in force alone, where that narrows the results. */
    public Optional<FacetCount.Value> inForce() {
        return results.facets().stream()
                .filter(facet -> facet.facet() == Facet.STATUS && facet.values().size() > 1)
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.value().equals(Status.IN_FORCE.name()) && !value.chosen())
                .findFirst();
    }

    /** How many groups stand on the pages before this one. */
    public int before() {
        return (results.query().page() - 1) * SearchService.GROUPS_A_PAGE;
    }

    public String link(LawDocument law) {
        return LawAddress.of(law.id()) + (day.other() ? "?at=" + day.day() : "");
    }

    /** The same words in the law of a hit alone. */
    public String within(SearchHit hit) {
        SearchQuery query = results.query();
        return SearchAddress.of(
                "/search",
                SearchQueryBuilder.stagedBuilder()
                        .text(query.text())
                        .shortened(query.shortened())
                        .chosen(Map.of())
                        .law(hit.lawId())
                        .order(Order.RELEVANCE)
                        .day(query.day())
                        .dayChosen(query.dayChosen())
                        .page(1)
                        .build());
    }

    /** This page as a table. */
    /** This search without what only sorts or turns its pages. */
    public String canonical() {
        return SearchAddress.of(
                "/search", results.query().sortedBy(Order.RELEVANCE).onPage(1));
    }

    public String csv() {
        return SearchAddress.of("/search.csv", results.query());
    }

    /** Where one asks to hear of what is new in it. */
    public String watch() {
        return WatchAddress.ofSearch(SearchAddress.ofToday("/search", results.query()));
    }

    public String feed() {
        return SearchAddress.of("/search.atom", results.query().onPage(1));
    }

    /** Address of the same search without any narrowing. */
    public String everything() {
        return SearchAddress.of("/search", results.query().everywhere());
    }
}

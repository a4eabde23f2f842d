package org.famen.portal.watch.list;

import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.SearchQuery;
import org.famen.portal.library.LawAddress;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.query.SearchForm;
import org.famen.portal.search.results.HitGroup;
import org.famen.portal.search.results.SearchHit;
import org.famen.portal.search.results.SearchResults;
import org.famen.portal.search.results.SearchService;
import org.famen.portal.watch.change.FoundList;
import org.famen.portal.watch.change.ListSubjects;
import org.famen.portal.watch.change.SubjectKind;

/**
 * Saved searches. What is new is what is among the newest results, laws and pages of the city alike, and was not before: a new
 * text of a law, a policy, an interpretation.
 */
@Singleton
public class SearchSubjects implements SubjectKind {
    private static final String SEARCH = "search/";
    private static final String PATH = "/search";
    private static final int MAX_QUERY = 1_000;
    /** Ten groups each. */
    private static final int MAX_PAGES = 3;

    private final SearchService search;
    private final ListSubjects lists;
    private final Clock clock;

    SearchSubjects(SearchService search, ListSubjects lists, Clock clock) {
        this.search = search;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * @param query of the address of a search, as it stands there: {@code q=%E6%AC%A0%E8%96%AA&kind=policy}
     * @return empty where it looks for nothing
     */
    public Optional<FollowedList> find(String query) {
        SearchQuery checked = checked(query, LocalDate.now(clock));
        return query.length() > MAX_QUERY || checked.text().isBlank()
                ? Optional.empty()
                : Optional.of(new FollowedList(
                        SEARCH + name(checked),
                        title(checked),
                        path(checked),
                        SearchAddress.ofToday("/search.atom", checked)));
    }

    private static SearchQuery checked(String query, LocalDate day) {
        Map<String, List<String>> values = new QueryStringDecoder(query, false).parameters();
        return new SearchForm(
                        values.getOrDefault("q", List.of("")).getFirst(),
                        values.get(Facet.KIND.parameter()),
                        values.get(Facet.LEVEL.parameter()),
                        values.get(Facet.STATUS.parameter()),
                        values.get(Facet.ISSUER.parameter()),
                        values.get(Facet.REGION.parameter()),
                        values.get(Facet.YEAR.parameter()),
                        values.getOrDefault("law", List.of("")).getFirst(),
                        null,
                        null,
                        null)
                .checked(day);
    }

    private static String path(SearchQuery query) {
        return SearchAddress.ofToday(PATH, query.sortedBy(Order.NEWEST));
    }

    private static String name(SearchQuery query) {
        return SearchAddress.ofToday(PATH, query).substring(PATH.length() + 1);
    }

    private static String title(SearchQuery query) {
        return "搜索“" + query.text() + "”"
                + (query.chosen().isEmpty() && query.law().isEmpty() ? "" : "（有筛选）");
    }

    @Override
    public String prefix() {
        return SEARCH;
    }

    @Override
    public Optional<String> read(String name, LocalDate day) {
        return lists.read(day, items(checked(name, day)));
    }

    @Override
    public Since since(String name, String before, LocalDate day, boolean believed) {
        SearchQuery query = checked(name, day);
        return lists.since(before, day, title(query), new FoundList(path(query), believed ? items(query) : List.of()));
    }

    private List<FoundList.Item> items(SearchQuery query) {
        SearchQuery newest = query.sortedBy(Order.NEWEST);
        Map<String, FoundList.Item> items = new LinkedHashMap<>();
        List<SearchQuery> parts = query.chosen().containsKey(Facet.KIND)
                ? List.of(newest)
                : List.of(newest.amongProvisions(), newest.amongPages());
        for (SearchQuery part : parts) {
            hits(part).forEach(hit -> items.putIfAbsent(key(hit), item(hit)));
        }
        return new ArrayList<>(items.values());
    }

    private List<SearchHit> hits(SearchQuery query) {
        List<SearchHit> hits = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            SearchQuery asked = query.onPage(page);
            SearchResults results = search.searchAnew(asked, search.analyse(asked));
            results.groups().stream().map(HitGroup::first).forEach(hits::add);
            pages = Math.min(MAX_PAGES, results.pages());
        }
        return hits;
    }

    private static FoundList.Item item(SearchHit hit) {
        boolean ofLaw = hit.kind().equals(ArticleDocument.KIND);
        return new FoundList.Item(
                key(hit),
                ofLaw ? "《" + hit.title() + "》" : hit.title(),
                ofLaw ? LawAddress.of(hit.lawId()) : hit.address(),
                hit.subkind(),
                hit.date());
    }

    private static String key(SearchHit hit) {
        return hit.kind().equals(ArticleDocument.KIND) ? hit.lawId() + "@" + hit.date() : hit.id();
    }
}

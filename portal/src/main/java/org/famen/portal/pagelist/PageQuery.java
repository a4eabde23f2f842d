package org.famen.portal.pagelist;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.uri.UriBuilder;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famen.content.index.PageKind;
import org.jspecify.annotations.Nullable;

/**
 * A checked wish for pages of one kind.
 *
 * @param words to find, at most 100 characters; may be empty
 * @param filters that the list offers, in order
 * @param chosen values by filter
 * @param from only what is still on that day or later; null for all
 * @param until only what has begun by that day; null for all
 * @param overBefore only what was over before that day; null for all
 * @param order of the pages when no words rank them
 * @param page from 1
 */
@RecordBuilder
public record PageQuery(
        PageKind kind,
        String words,
        List<PageFilter> filters,
        Map<PageFilter, Set<String>> chosen,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate overBefore,
        PageOrder order,
        int page,
        int size) {
    private static final int MAX_WORDS = 100;
    private static final int MAX_VALUES = 20;
    private static final int MAX_PAGES = 100;
    private static final int SIZE = 20;

    public PageQuery {
        requireNonNull(kind, "kind is null");
        requireNonNull(words, "words is null");
        filters = List.copyOf(filters);
        chosen = Map.copyOf(chosen);
        requireNonNull(order, "order is null");
    }

    /** Everything of a kind, the newest first. */
    public static PageQuery all(PageKind kind) {
        return of(kind, List.of());
    }

    /** The same, which can be narrowed. */
    public static PageQuery of(PageKind kind, List<PageFilter> filters) {
        return PageQueryBuilder.stagedBuilder()
                .kind(kind)
                .words("")
                .filters(filters)
                .chosen(Map.of())
                .from(null)
                .until(null)
                .overBefore(null)
                .order(PageOrder.NEWEST)
                .page(1)
                .size(SIZE)
                .build();
    }

    /** Only pages that have one of the values of each filter. */
    public PageQuery choosing(Map<PageFilter, Set<String>> values) {
        return PageQueryBuilder.builder(this).chosen(values).build();
    }

    /** What an address asks for; what it says too much or in no sense is left out. */
    public static PageQuery read(PageKind kind, List<PageFilter> filters, HttpParameters parameters) {
        Map<PageFilter, Set<String>> chosen = new EnumMap<>(PageFilter.class);
        for (PageFilter filter : filters) {
            Set<String> values = parameters.getAll(filter.parameter()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= MAX_WORDS)
                    .filter(value -> filter != PageFilter.YEAR || value.matches("\\d{4}"))
                    .limit(MAX_VALUES)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!values.isEmpty()) {
                chosen.put(filter, values);
            }
        }
        String words = parameters.getFirst("q").map(String::strip).orElse("");
        int page = parameters
                .getFirst("page")
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        return PageQueryBuilder.stagedBuilder()
                .kind(kind)
                .words(words.substring(
                        0, words.offsetByCodePoints(0, Math.min(MAX_WORDS, words.codePointCount(0, words.length())))))
                .filters(filters)
                .chosen(chosen)
                .from(null)
                .until(null)
                .overBefore(null)
                .order(PageOrder.NEWEST)
                .page(Math.clamp(page, 1, MAX_PAGES))
                .size(SIZE)
                .build();
    }

    /** Only what takes place within some days, both included. */
    public PageQuery within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return PageQueryBuilder.builder(this).from(first).until(last).build();
    }

    /** Only what was over before a day. */
    public PageQuery overBefore(LocalDate day) {
        return PageQueryBuilder.builder(this).overBefore(day).build();
    }

    public PageQuery inOrder(PageOrder other) {
        return PageQueryBuilder.builder(this).order(other).build();
    }

    /** The first pages, so many at once. */
    public PageQuery first(int most) {
        return PageQueryBuilder.builder(this).page(1).size(most).build();
    }

    public PageQuery onPage(int number) {
        return PageQueryBuilder.builder(this).page(number).build();
    }

    /** With a value of a filter added, or removed when it was chosen; from page 1. */
    PageQuery toggled(PageFilter filter, String value) {
        Map<PageFilter, Set<String>> other = new EnumMap<>(PageFilter.class);
        other.putAll(chosen);
        Set<String> values = new TreeSet<>(other.getOrDefault(filter, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            other.remove(filter);
        } else {
            other.put(filter, values);
        }
        return PageQueryBuilder.builder(this).chosen(other).page(1).build();
    }

    /** The address below which this query is answered: path and everything that was chosen. */
    public String address(String path) {
        UriBuilder address = UriBuilder.of(path);
        if (!words.isEmpty()) {
            address.queryParam("q", words);
        }
        for (PageFilter filter : filters) {
            chosen.getOrDefault(filter, Set.of()).forEach(value -> address.queryParam(filter.parameter(), value));
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.build().toString();
    }
}

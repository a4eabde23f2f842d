package org.famen.portal.search.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Status;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.SearchQuery;
import org.famen.content.search.SearchQueryBuilder;
import org.famen.portal.library.ReadingDay;
import org.jspecify.annotations.Nullable;

/** What stands in the address, unchecked. */
@Introspected
public record SearchForm(
        @QueryValue @Nullable String q,
        @QueryValue @Nullable List<String> kind,
        @QueryValue @Nullable List<String> level,
        @QueryValue @Nullable List<String> status,
        @QueryValue @Nullable List<String> issuer,
        @QueryValue @Nullable List<String> region,
        @QueryValue @Nullable List<String> year,
        @QueryValue @Nullable String law,
        @QueryValue @Nullable String sort,
        @QueryValue @Nullable String at,
        @QueryValue @Nullable String page) {

    static final int MAX_LENGTH = 200;
    private static final int MAX_CHOICES = 20;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u3000]]+");
    /** Half of a pair; half a character is none. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\p{Cs}]");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Words and nothing else. */
    public static SearchForm ofWords(String words) {
        return new SearchForm(words, null, null, null, null, null, null, null, null, null, null);
    }

    /** A sane search, whatever was typed or put into the address. */
    public SearchQuery checked(LocalDate today) {
        String typed = clean(q);
        int length = typed.codePointCount(0, typed.length());
        String text = length > MAX_LENGTH ? typed.substring(0, typed.offsetByCodePoints(0, MAX_LENGTH)) : typed;
        ReadingDay day = day();
        return SearchQueryBuilder.stagedBuilder()
                .text(text)
                .shortened(length > MAX_LENGTH)
                .chosen(chosen())
                .law(clean(law))
                .order(Order.of(clean(sort)))
                .day(day.or(today))
                .dayChosen(day.chosen() != null)
                .page(page(page))
                .build();
    }

    /** Just what was typed, but for characters that nobody sees. */
    public String typed() {
        return clean(q);
    }

    public ReadingDay day() {
        return ReadingDay.read(at);
    }

    private Map<Facet, Set<String>> chosen() {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choose(chosen, Facet.KIND, kind, value -> value.matches("[a-z]{1,20}"));
        choose(chosen, Facet.LEVEL, level, value -> isOneOf(Level.values(), value));
        choose(chosen, Facet.STATUS, status, value -> isOneOf(Status.values(), value));
        choose(chosen, Facet.ISSUER, issuer, value -> value.length() <= 80);
        choose(chosen, Facet.REGION, region, value -> value.length() <= 40);
        choose(chosen, Facet.YEAR, year, value -> YEAR.matcher(value).matches());
        return chosen;
    }

    private static void choose(
            Map<Facet, Set<String>> chosen, Facet facet, @Nullable List<String> values, Predicate<String> allowed) {
        if (values == null) {
            return;
        }
        Set<String> kept = new TreeSet<>();
        values.stream()
                .limit(MAX_CHOICES)
                .map(SearchForm::clean)
                .filter(value -> !value.isEmpty() && allowed.test(value))
                .forEach(kept::add);
        if (!kept.isEmpty()) {
            chosen.put(facet, kept);
        }
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private static int page(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,4}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(text), 1, SearchQuery.LAST_PAGE);
    }

    private static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return LONE_SURROGATE
                .matcher(CONTROL.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}

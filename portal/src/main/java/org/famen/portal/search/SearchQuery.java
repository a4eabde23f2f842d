package org.famen.portal.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.famen.content.law.Level;
import org.famen.content.law.Status;
import org.jspecify.annotations.Nullable;

/**
 * A checked search: whatever was typed or put into the address, this is sane.
 *
 * @param text without control characters, at most {@value #LONGEST} characters
 * @param shortened whether the text was longer
 * @param chosen values chosen of each facet; facets without a choice are absent
 * @param law id of the law to search in; empty for all
 * @param day the day whose law applies
 * @param dayChosen whether the day was asked for; otherwise it is today
 * @param page from 1
 */
public record SearchQuery(
        String text,
        boolean shortened,
        Map<Facet, Set<String>> chosen,
        String law,
        Order order,
        LocalDate day,
        boolean dayChosen,
        int page) {
    static final int LONGEST = 200;
    static final int LAST_PAGE = 20;
    /** Days that a law can mean; others would only puzzle whoever prints or compares them. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final int MOST_CHOICES = 20;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u3000]]+");
    /** Half of a pair; half a character is none. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\p{Cs}]");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static SearchQuery of(SearchForm form, LocalDate today) {
        String typed = clean(form.q());
        int length = typed.codePointCount(0, typed.length());
        String text = length > LONGEST ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) : typed;
        LocalDate at = date(form.at());
        return new SearchQuery(
                text,
                length > LONGEST,
                chosen(form),
                clean(form.law()),
                Order.of(clean(form.sort())),
                at == null ? today : at,
                at != null,
                page(form.page()));
    }

    private static Map<Facet, Set<String>> chosen(SearchForm form) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choose(chosen, Facet.KIND, form.kind(), value -> value.matches("[a-z]{1,20}"));
        choose(chosen, Facet.LEVEL, form.level(), value -> isOneOf(Level.values(), value));
        choose(chosen, Facet.STATUS, form.status(), value -> isOneOf(Status.values(), value));
        choose(chosen, Facet.ISSUER, form.issuer(), value -> value.length() <= 80);
        choose(chosen, Facet.REGION, form.region(), value -> value.length() <= 40);
        choose(chosen, Facet.YEAR, form.year(), value -> YEAR.matcher(value).matches());
        return chosen;
    }

    private static void choose(
            Map<Facet, Set<String>> chosen, Facet facet, @Nullable List<String> values, Predicate<String> allowed) {
        if (values == null) {
            return;
        }
        Set<String> kept = new TreeSet<>();
        values.stream()
                .limit(MOST_CHOICES)
                .map(SearchQuery::clean)
                .filter(value -> !value.isEmpty() && allowed.test(value))
                .forEach(kept::add);
        if (!kept.isEmpty()) {
            chosen.put(facet, kept);
        }
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? null : day;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static int page(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,4}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(text), 1, LAST_PAGE);
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

    /** The same search on another page. */
    SearchQuery onPage(int other) {
        return new SearchQuery(text, shortened, chosen, law, order, day, dayChosen, other);
    }

    SearchQuery sortedBy(Order other) {
        return new SearchQuery(text, shortened, chosen, law, other, day, dayChosen, 1);
    }

    /** The same words without any narrowing. */
    SearchQuery everywhere() {
        return new SearchQuery(text, shortened, Map.of(), "", order, day, dayChosen, 1);
    }
}

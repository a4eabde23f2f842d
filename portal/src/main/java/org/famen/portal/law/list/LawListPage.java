package org.famen.portal.law.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Department;
import org.famen.content.law.Level;
import org.famen.portal.library.LawAddress;

/**
 * Laws of one rank in the order of the pinyin of their titles.
 *
 * @param levels to choose from, with how many hold the words
 * @param departments of law to choose from; empty where the rank has none
 * @param letters that titles of the rank begin with
 * @param cited laws of which others speak most; empty as soon as something is chosen
 * @param previous address of the page before; empty on the first
 * @param next address of the page behind; empty on the last
 */
public record LawListPage(
        LawListQuery query,
        List<Choice> levels,
        List<Choice> departments,
        List<Choice> letters,
        List<LawDocument> laws,
        List<LawDocument> cited,
        long total,
        String previous,
        String next) {
    public LawListPage {
        levels = List.copyOf(levels);
        departments = List.copyOf(departments);
        letters = List.copyOf(letters);
        cited = List.copyOf(cited);
        laws = List.copyOf(laws);
    }

    /** @param address of the list with it chosen, or with none where it is chosen already */
    public record Choice(String label, long count, String address, boolean current) {}

    static LawListPage of(LawListQuery query, LawListing listing, List<LawDocument> cited) {
        int last = (int) Math.clamp((listing.total() + LawLists.PAGE - 1) / LawLists.PAGE, 1, LawListQuery.LAST_PAGE);
        return new LawListPage(
                query,
                Arrays.stream(Level.values())
                        .map(level -> level(query, listing, level))
                        .toList(),
                Arrays.stream(Department.values())
                        .map(department -> department(query, listing, department))
                        .filter(choice -> choice.count() > 0 || choice.current())
                        .toList(),
                LawLists.LETTERS.stream()
                        .map(letter -> letter(query, listing, letter))
                        .toList(),
                listing.laws(),
                cited,
                listing.total(),
                query.page() > 1 ? query.on(query.page() - 1).address() : "",
                query.page() < last ? query.on(query.page() + 1).address() : "");
    }

    private static Choice level(LawListQuery query, LawListing listing, Level level) {
        return new Choice(
                level.label(),
                listing.levels().getOrDefault(level.name(), 0L),
                query.of(level).address(),
                level == query.level());
    }

    private static Choice department(LawListQuery query, LawListing listing, Department department) {
        return new Choice(
                department.label(),
                listing.departments().getOrDefault(department.name(), 0L),
                query.of(department).address(),
                query.department().filter(department::equals).isPresent());
    }

    private static Choice letter(LawListQuery query, LawListing listing, String letter) {
        return new Choice(
                letter.toUpperCase(Locale.ROOT),
                listing.letters().getOrDefault(letter, 0L),
                query.from(letter).address(),
                letter.equals(query.letter()));
    }

    public String levelLabel() {
        return query.level().label();
    }

    /** One letter alone would leave nothing to choose. */
    public boolean isLettered() {
        return !query.letter().isEmpty()
                || letters.stream().filter(letter -> letter.count() > 0).count() > 1;
    }

    /** Whether another rank has the words, where the chosen one has none. */
    public boolean isFoundElsewhere() {
        return laws.isEmpty() && levels.stream().anyMatch(level -> level.count() > 0);
    }

    public String link(LawDocument law) {
        return LawAddress.of(law.id());
    }
}

package org.famen.portal.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.famen.portal.organisation.place.Origin;

/**
 * Offices near a place.
 *
 * @param wish what the line was read as
 * @param names places that can be proposed
 * @param services what can be chosen, with how many there would be; so are kinds and tiers
 * @param pages how many there are, at least 1
 */
public record HelpPage(
        HelpQuery query,
        Wish wish,
        List<Card> cards,
        long total,
        int pages,
        List<Choice> services,
        List<Choice> kinds,
        List<Choice> tiers,
        List<String> districts,
        List<String> names,
        Optional<MapView> map) {

    /** @param count how many offices there would be */
    public record Choice(String value, long count, boolean chosen) {}

    /** @param current whether it is the page that is shown */
    public record PageLink(int page, String address, boolean current) {}

    public HelpPage {
        cards = List.copyOf(cards);
    }

    /** From where distances are told; empty when no place was named, a whole district was, or none of that name is known. */
    public Optional<Origin> origin() {
        return wish.origin();
    }

    /** What is shown of the place alone, without the need. */
    public String anyNeed() {
        return query.anyKind().near(wish.place()).address("/help");
    }

    /** How many come before the first card. */
    public int skipped() {
        return (query.page() - 1) * HelpFinder.CARDS;
    }

    public List<PageLink> pageLinks() {
        return IntStream.rangeClosed(1, pages)
                .filter(page -> page == 1 || page == pages || Math.abs(page - query.page()) <= 2)
                .mapToObj(page -> new PageLink(page, query.onPage(page).address("/help"), page == query.page()))
                .toList();
    }

    /** Address of the same place without any narrowing. */
    public String everything() {
        return query.anyKind().address("/help");
    }

    /** Where the map's script asks for clusters; it adds its box and zoom. */
    public String clusters() {
        return query.onPage(1).address("/api/organisations/clusters");
    }
}

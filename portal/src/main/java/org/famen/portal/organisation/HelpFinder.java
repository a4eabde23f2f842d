package org.famen.portal.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.famen.content.city.City;
import org.famen.content.index.PageDocument;
import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationLevel;
import org.famen.portal.organisation.place.OpeningTimes;
import org.famen.portal.organisation.place.Origin;
import org.famen.portal.organisation.place.Origins;
import org.famen.portal.organisation.place.PlaceFilter;
import org.famen.portal.organisation.place.PlaceResults;
import org.famen.portal.organisation.place.Places;

/** Finds offices and makes cards of them. */
@Singleton
class HelpFinder {
    static final int CARDS = 10;
    private static final int NEIGHBOURS = 5;

    private final Places places;
    private final Origins origins;
    private final Wishes wishes;
    private final OpeningTimes times;
    private final Maps maps;
    private final City city;

    HelpFinder(Places places, Origins origins, Wishes wishes, OpeningTimes times, Maps maps, City city) {
        this.places = places;
        this.origins = origins;
        this.wishes = wishes;
        this.times = times;
        this.maps = maps;
        this.city = city;
    }

    HelpPage find(HelpQuery asked) {
        Wish wish = wishes.read(asked);
        Optional<Origin> origin = wish.origin();
        PlaceFilter filter = filter(asked, wish);
        PlaceResults results = results(filter, origin, asked.page());
        int pages = Math.clamp((results.total() + CARDS - 1) / CARDS, 1, HelpQuery.LAST_PAGE);
        HelpQuery query = asked.onPage(Math.min(asked.page(), pages));
        if (query.page() != asked.page()) {
            // An old address may ask for a page that there is no more; the last one then answers it best.
            results = results(filter, origin, query.page());
        }
        List<Card> cards = cards(results.hits(), (query.page() - 1) * CARDS + 1);
        return new HelpPage(
                query,
                wish,
                cards,
                results.total(),
                pages,
                choices(results.services(), query.service()),
                choices(results.kinds(), query.kind()),
                tiers(results.tiers(), query.tier()),
                city.area().districts(),
                origins.names(),
                maps.ofList(filter, origin, cards));
    }

    /** What is shown on the map beside the list. */
    PlaceFilter filter(HelpQuery asked) {
        return filter(asked, wishes.read(asked));
    }

    private PlaceFilter filter(HelpQuery asked, Wish wish) {
        return Wishes.narrow(asked.filter(times.minute()), wish);
    }

    Card card(int number, PageDocument page, OptionalLong metres) {
        Organisation organisation = page.detail(Organisation.class);
        return new Card(number, organisation, times.state(organisation.hours()), metres);
    }

    /** Other offices round one; none when its place isn't known. */
    List<Card> round(Organisation organisation) {
        return organisation
                .coordinates()
                .map(place -> round(organisation.id(), place))
                .orElse(List.of());
    }

    private List<Card> round(String id, Coordinates place) {
        List<PlaceResults.Hit> others =
                places.find(PlaceFilter.ALL, Optional.of(place), 0, NEIGHBOURS + 1).hits().stream()
                        .filter(hit -> !hit.page().id().equals("organisation/" + id))
                        .limit(NEIGHBOURS)
                        .toList();
        return cards(others, 2);
    }

    private PlaceResults results(PlaceFilter filter, Optional<Origin> origin, int page) {
        return places.find(filter, origin.map(Origin::place), (page - 1) * CARDS, CARDS);
    }

    private List<Card> cards(List<PlaceResults.Hit> hits, int first) {
        List<Card> cards = new ArrayList<>();
        for (PlaceResults.Hit hit : hits) {
            cards.add(card(first + cards.size(), hit.page(), hit.metres()));
        }
        return cards;
    }

    /** What was chosen stays in the list even where there is none. */
    private static List<HelpPage.Choice> choices(Map<String, Long> counts, String chosen) {
        List<HelpPage.Choice> choices = new ArrayList<>();
        if (!chosen.isEmpty() && !counts.containsKey(chosen)) {
            choices.add(new HelpPage.Choice(chosen, 0, true));
        }
        counts.forEach((value, count) -> choices.add(new HelpPage.Choice(value, count, value.equals(chosen))));
        return choices;
    }

    private static List<HelpPage.Choice> tiers(Map<String, Long> counts, String chosen) {
        return List.of(OrganisationLevel.values()).stream()
                .map(OrganisationLevel::label)
                .map(label -> new HelpPage.Choice(label, counts.getOrDefault(label, 0L), label.equals(chosen)))
                .toList();
    }
}

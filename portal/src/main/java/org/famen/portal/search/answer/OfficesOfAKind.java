package org.famen.portal.search.answer;

import io.micronaut.context.MessageSource;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.famen.content.city.City;
import org.famen.content.city.CityContent;
import org.famen.content.index.PageKind;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.search.TypedText;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.organisation.place.PlaceFilter;
import org.famen.portal.organisation.place.PlaceResults;
import org.famen.portal.organisation.place.Places;

/** Offices that are asked for by what they are, not by their names: 公证处电话, 附近的司法所, 法援中心在哪. */
@Singleton
class OfficesOfAKind {
    /** More are better looked through by distance. */
    private static final int SHOWN = 2;

    /** What is said around the kind by who looks for an office. */
    private static final Pattern ASKING = Pattern.compile("^(?:请问|附近|最近|哪里|哪儿|有|找|去|的|市|区|县)+"
            + "|(?:的|联系|电话|号码|多少|地址|位置|在|哪里|哪儿|哪|怎么走|怎么去|怎么联系|方式|上班|下班|开门|办公|时间|几点|附近)+$");

    private final ElasticsearchIndex index;
    private final Places places;
    private final Cards cards;
    private final MessageSource messages;
    private final City city;
    private final Map<String, OrganisationKind> kinds = new HashMap<>();

    OfficesOfAKind(ElasticsearchIndex index, Places places, Cards cards, MessageSource messages, CityContent content) {
        this.index = index;
        this.places = places;
        this.cards = cards;
        this.messages = messages;
        this.city = content.city();
        Arrays.stream(OrganisationKind.values()).forEach(kind -> kind.names().forEach(name -> kinds.put(name, kind)));
    }

    /**
     * Asked for at once, waited for when needed.
     *
     * @param text simplified
     */
    Supplier<List<Card>> find(String text) {
        String letters = TypedText.letters(text).replaceFirst(Pattern.quote(city.name()), "");
        Optional<String> district =
                city.area().districts().stream().filter(letters::startsWith).findFirst();
        String kind =
                ASKING.matcher(letters.substring(district.orElse("").length())).replaceAll("");
        return Optional.ofNullable(kinds.get(kind))
                .map(wanted -> index.meanwhile(() -> ofKind(wanted, district.orElse(""))))
                .orElse(List::of);
    }

    private List<Card> ofKind(OrganisationKind kind, String district) {
        PlaceResults found = places.find(
                new PlaceFilter("", kind.label(), "", district, false, OptionalInt.empty()),
                Optional.empty(),
                0,
                SHOWN);
        List<Card> offices = new ArrayList<>();
        found.hits().forEach(hit -> offices.add(cards.page(hit.page())));
        if (found.total() > SHOWN) {
            offices.add(list(kind, district, found.total()));
        }
        return offices;
    }

    private Card list(OrganisationKind kind, String district, long total) {
        UriBuilder address = UriBuilder.of("/help").queryParam("kind", kind.label());
        if (!district.isEmpty()) {
            address.queryParam("district", district);
        }
        return cards.plain(
                PageKind.ORGANISATION.key(),
                message("first.offices", district, kind.label(), total),
                message("first.offices.text"),
                address.build().toString());
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, Locale.SIMPLIFIED_CHINESE, values).orElseThrow();
    }
}

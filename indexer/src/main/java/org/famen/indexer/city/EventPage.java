package org.famen.indexer.city;

import java.util.List;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.content.event.EventState;
import org.famen.content.event.Picture;
import org.famen.content.event.Place;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.Titles;
import org.famen.content.reference.CitationsInText;

/** The page of an event. */
final class EventPage {
    private EventPage() {}

    static PageDocument of(Event event) {
        Optional<Place> place = event.place();
        return new PageBuilder(PageKind.EVENT, event, event.title())
                .subkind(event.kind().label())
                .body(event.body())
                .fact("时间", Days.say(event.start(), event.end()))
                .fact(
                        "原定时间",
                        event.state() == EventState.POSTPONED
                                ? event.originalStart().map(Days::say)
                                : Optional.empty())
                .fact("地点", place.map(EventPage::inWords))
                .fact("线上", event.onlineAddress().map(Object::toString))
                .fact("主办", event.organiser())
                .fact("状态", event.state().label())
                .fact("系列", event.series())
                .fact("名额", event.seats().isPresent() ? event.seats().getAsInt() + " 人" : "")
                .fact("涉及法律", String.join("、", event.laws()))
                .words(event.minutes().stream().toList())
                .words(event.pictures().stream().map(Picture::alternative).toList())
                .issuer(event.organiser())
                .region(place.flatMap(Place::district).orElse(""))
                .location(place.flatMap(Place::coordinates))
                .mark(PageDocument.ONLINE, event.onlineAddress().isPresent())
                .topics(event.topics())
                .audiences(event.audiences())
                .state(event.state())
                .series(event.series())
                .date(event.start().toLocalDate())
                .days(event.start().toLocalDate(), event.end().toLocalDate())
                .cites(CitationsInText.find(event.body()))
                .laws(lawIds(event.laws()))
                .build();
    }

    private static String inWords(Place place) {
        return place.name()
                + place.address().map(address -> "（" + address + "）").orElse("");
    }

    private static List<String> lawIds(List<String> titles) {
        return titles.stream().map(Titles::canonical).toList();
    }
}

package org.famen.portal.desk.waiting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.event.Event;
import org.famen.content.service.Service;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.visit.FreeTimes;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.Opened;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.Place;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Who waits for a seat. Offers go out by themselves, by turn. */
@Hidden
@Controller("/desk/waitlist")
class WaitingController {
    private final WaitingStore store;
    private final Waitlist waitlist;
    private final Timetables timetables;
    private final FreeTimes free;
    private final Places places;
    private final Pages pages;

    WaitingController(
            WaitingStore store, Waitlist waitlist, Timetables timetables, FreeTimes free, Places places, Pages pages) {
        this.store = store;
        this.waitlist = waitlist;
        this.timetables = timetables;
        this.free = free;
        this.places = places;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.RECEPTION, Role.MANAGER},
            entry = "waitlist",
            place = 50,
            shortcut = "h")
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, @QueryValue Optional<String> organisation) {
        Scope scope = Scope.arrangedBy(member);
        Optional<String> place = organisation.filter(id -> !id.isEmpty()).filter(scope::covers);
        List<Place> choices = places.of(scope);
        WaitingPage page = new WaitingPage(choices, place, rows(scope.only(place), choices));
        return pages.ok(request, "desk/waitlist", page);
    }

    private List<WaitingRow> rows(Scope scope, List<Place> choices) {
        Timetable timetable = timetables.now();
        var names = choices.stream().collect(Collectors.toMap(Place::id, Place::name));
        String[] services = free.services(scope).stream().map(Service::id).toArray(String[]::new);
        return store.waiting(scope, services).stream()
                .map(entry -> row(
                        timetable,
                        entry,
                        entry.findPlace().map(id -> names.getOrDefault(id, id)).orElse("")))
                .toList();
    }

    private WaitingRow row(Timetable timetable, WaitlistEntry entry, String place) {
        Opened<PersonalData> person = Opened.of(() -> waitlist.person(entry));
        return new WaitingRow(
                new ReferenceNumber(entry.reference()).written(),
                timetable.serviceBooked(entry.serviceId()).title(),
                place,
                entry.firstDay(),
                entry.lastDay(),
                entry.createdAt().atZone(Event.ZONE),
                person.text(PersonalData::maskedName),
                person.text(data -> data.phoneNumber().masked()),
                entry.state().toLowerCase(Locale.ROOT));
    }
}

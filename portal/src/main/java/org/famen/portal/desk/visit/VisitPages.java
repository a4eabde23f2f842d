package org.famen.portal.desk.visit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.desk.Scope;
import org.famen.portal.staff.Member;
import org.famen.portal.web.Forms;
import org.famen.portal.web.error.PageNotFoundException;

/** The page of a booking at the desk, in its present state whatever was done. */
@Singleton
class VisitPages {
    private final Visits visits;
    private final Forms forms;
    private final Clock clock;

    VisitPages(Visits visits, Forms forms, Clock clock) {
        this.visits = visits;
        this.forms = forms;
        this.clock = clock;
    }

    HttpResponse<String> show(HttpRequest<?> request, Member member, UUID id, String done) {
        return page(HttpStatus.OK, request, member, id, done, "", VisitPage.Typed.NOTHING);
    }

    /** @param problem key of the words */
    HttpResponse<String> refuse(
            HttpStatus status, HttpRequest<?> request, Member member, UUID id, String problem, VisitPage.Typed typed) {
        return page(status, request, member, id, "", problem, typed);
    }

    private HttpResponse<String> page(
            HttpStatus status,
            HttpRequest<?> request,
            Member member,
            UUID id,
            String done,
            String problem,
            VisitPage.Typed typed) {
        OpenVisit open = visits.read(member, id).orElseThrow(VisitPages::missing);
        Booking booking = open.visit().booking();
        VisitPage page = new VisitPage(
                open,
                Steps.after(booking, clock.instant()),
                Scope.arrangedBy(member).covers(open.visit().place().id()),
                booking.state() == BookingState.CONFIRMED && booking.endsAt().isAfter(clock.instant()),
                done,
                problem,
                typed);
        return forms.page(status, request, "desk/visit", page);
    }

    /** Whether there is none or it is another organisation's looks the same. */
    static PageNotFoundException missing() {
        return new PageNotFoundException("desk/missing", "");
    }
}

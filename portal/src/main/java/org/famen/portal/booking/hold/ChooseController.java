package org.famen.portal.booking.hold;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.booking.HoldOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.guard.Guard;
import org.famen.portal.guard.Proof;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Addresses;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitors;

/** A service and its free times, one of which is held. */
@Hidden
@Controller("/book/{id:[a-z0-9-]+}")
class ChooseController {
    private final Timetables timetables;
    private final Chooser chooser;
    private final Holds holds;
    private final Guard guard;
    private final Addresses addresses;
    private final Forms forms;
    private final Visitors visitors;

    ChooseController(
            Timetables timetables,
            Chooser chooser,
            Holds holds,
            Guard guard,
            Addresses addresses,
            Forms forms,
            Visitors visitors) {
        this.timetables = timetables;
        this.chooser = chooser;
        this.holds = holds;
        this.guard = guard;
        this.addresses = addresses;
        this.forms = forms;
        this.visitors = visitors;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        ChooserQuery query = ChooserQuery.read(request.getParameters());
        return forms.page(request, "booking/choose", chooser.page(service(id), Target.booking(id), query));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> hold(HttpRequest<?> request, String id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Service service = service(id);
        Optional<TimeKey> key = TimeKey.parse(form.text("slot"));
        if (key.isEmpty()) {
            return again(request, service, form, HttpStatus.UNPROCESSABLE_ENTITY, "none", Optional.empty());
        }
        return guard.refusal(request, "hold", form)
                .<HttpResponse<?>>map(
                        refusal -> again(request, service, form, refusal.status(), refusal.problem(), refusal.proof()))
                .orElseGet(() -> held(request, service, form, key.get()));
    }

    private HttpResponse<?> held(HttpRequest<?> request, Service service, Submission form, TimeKey key) {
        return switch (holds.take(visitors.of(request), addresses.block(request), service, key)) {
            case HoldOutcome.Held held ->
                HttpResponse.seeOther(URI.create("/book/hold/" + held.booking().id() + points(form)));
            case HoldOutcome.Taken taken ->
                again(request, service, form, HttpStatus.CONFLICT, "taken", Optional.empty());
            case HoldOutcome.Crowded crowded ->
                again(request, service, form, HttpStatus.TOO_MANY_REQUESTS, "crowded", Optional.empty());
            case HoldOutcome.NotOffered gone ->
                again(request, service, form, HttpStatus.CONFLICT, "gone", Optional.empty());
        };
    }

    /** What a self-check found goes on to the details. */
    private static String points(Submission form) {
        List<String> points = ChooserQuery.read(form).points();
        return points.isEmpty() ? "" : "?points=" + String.join(",", points);
    }

    private HttpResponse<String> again(
            HttpRequest<?> request,
            Service service,
            Submission form,
            HttpStatus status,
            String why,
            Optional<Proof> proof) {
        ChoosePage page = chooser.page(service, Target.booking(service.id()), ChooserQuery.read(form));
        return forms.page(status, request, "booking/choose", page.refused(why, form.text("slot"), proof));
    }

    private Service service(String id) {
        return timetables
                .now()
                .service(id)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such service"));
    }
}

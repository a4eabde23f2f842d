package org.famen.portal.event;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.content.event.Picture;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.timetable.EventSeats;
import org.famen.portal.timetable.opening.Openings;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.asset.Attachments;
import org.famen.portal.web.format.Markdown;

/** One event: its page, its entry for a calendar, its pictures. */
@Hidden
@Controller("/event")
class EventController {
    private static final int SERIES = 20;

    private final Library library;
    private final Markdown markdown;
    private final Attachments attachments;
    private final Pages pages;
    private final Openings openings;
    private final HttpHostResolver hosts;
    private final Clock clock;

    EventController(
            Library library,
            Markdown markdown,
            Attachments attachments,
            Pages pages,
            Openings openings,
            HttpHostResolver hosts,
            Clock clock) {
        this.library = library;
        this.markdown = markdown;
        this.attachments = attachments;
        this.pages = pages;
        this.openings = openings;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Get("/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        PageDocument document = document(id);
        Event event = document.detail(Event.class);
        List<PageDocument> series =
                event.series().map(name -> library.inSeries(name, SERIES)).orElse(List.of()).stream()
                        .filter(other -> !other.id().equals(document.id()))
                        .toList();
        return pages.ok(
                request,
                "event/event",
                new EventPage(
                        document,
                        event,
                        markdown.toHtml(event.body()),
                        markdown.toHtml(event.minutes().orElse("")),
                        event.end().toInstant().isBefore(Instant.now(clock)),
                        series,
                        event.seats().isPresent()
                                ? openings.ofService(EventSeats.serviceId(event.id()))
                                : Optional.empty()));
    }

    @Get("/{id:[a-z0-9-]+}.ics")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(EventCalendar.MEDIA_TYPE)
    @Blocking
    String calendar(HttpRequest<?> request, String id) {
        Event event = document(id).detail(Event.class);
        return new EventCalendar(hosts.resolve(request), event.title(), Instant.now(clock)).write(List.of(event));
    }

    @Get("/{id:[a-z0-9-]+}/attachments/{name}")
    @Blocking
    HttpResponse<SystemFile> picture(String id, String name) {
        Optional<Picture> published = document(id).detail(Event.class).pictures().stream()
                .filter(picture -> picture.file().equals(name))
                .findFirst();
        return attachments.serve(
                PageKind.EVENT.key(),
                id,
                published.orElseThrow(EventController::notFound).file());
    }

    private PageDocument document(String id) {
        return library.page(PageKind.EVENT.id(id)).orElseThrow(EventController::notFound);
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such event");
    }
}

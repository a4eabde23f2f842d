package org.famen.portal.download;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.famen.content.city.City;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.format.AtomFeed;

/** What happens to a law, as a feed: new versions, the day they apply, its end, and what the city publishes about it. */
@Tag(name = "laws")
@Costly(Costly.Work.DOCUMENT)
@Controller("/laws/{lawId}/feed.atom")
class LawFeedController {
    private static final int PAGES = 30;
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final Library library;
    private final City city;
    private final HttpHostResolver hosts;
    private final Clock clock;

    LawFeedController(Library library, City city, HttpHostResolver hosts, Clock clock) {
        this.library = library;
        this.city = city;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * What happens to a law.
     *
     * @param lawId title without 中华人民共和国
     * @return an Atom feed
     */
    @Operation(summary = "What happens to a law, as an Atom feed")
    @Get
    @Produces(AtomFeed.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> feed(HttpRequest<?> request, String lawId) {
        LawDocument law =
                library.law(lawId).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such law"));
        String page = LawAddress.of(law.id());
        return CachedResponse.shortly(new AtomFeed(
                        hosts.resolve(request),
                        page + "/feed.atom",
                        page,
                        city.portalName() + " · " + law.shortTitle(),
                        city.bureauName(),
                        entries(law, page))
                .xml());
    }

    private List<AtomFeed.Entry> entries(LawDocument law, String page) {
        LocalDate today = LocalDate.now(clock);
        List<AtomFeed.Entry> entries = new ArrayList<>();
        for (VersionDocument version : law.versions()) {
            String link = page + "?version=" + version.id();
            LocalDate made = Objects.requireNonNullElse(version.promulgatedOn(), UNDATED);
            entries.add(new AtomFeed.Entry(link, law.shortTitle() + "公布" + version.id() + "版本", law.title(), made));
            LocalDate from = version.effectiveFrom();
            if (from != null && !from.isAfter(today)) {
                entries.add(new AtomFeed.Entry(
                        link + "#" + Status.IN_FORCE.name(),
                        law.shortTitle() + version.id() + "版本开始施行",
                        law.title(),
                        from));
            }
        }
        LocalDate end = law.repealedFrom();
        if (end != null && !end.isAfter(today)) {
            entries.add(
                    new AtomFeed.Entry(page + "#" + Status.REPEALED.name(), law.shortTitle() + "废止", law.title(), end));
        }
        library.citing(law.id(), PAGES)
                .forEach(about -> entries.add(new AtomFeed.Entry(
                        "/" + about.id(),
                        about.title(),
                        about.summary(),
                        Objects.requireNonNullElse(about.date(), UNDATED))));
        entries.sort(Comparator.comparing(AtomFeed.Entry::updated).reversed());
        return entries;
    }
}

package org.famen.portal.citation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LawView;
import org.famen.portal.library.ReadingDay;
import org.famen.portal.library.ReferenceLinks;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.error.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/** A citation as an address: one provision redirects to its page, several are listed. */
@Hidden
@Controller("/cite")
class CiteController {
    private final Citations citations;
    private final AbsentTitle absentTitle;
    private final ReferenceLinks references;
    private final Pages pages;
    private final Clock clock;

    CiteController(Citations citations, AbsentTitle absentTitle, ReferenceLinks references, Pages pages, Clock clock) {
        this.citations = citations;
        this.absentTitle = absentTitle;
        this.references = references;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> ask(
            HttpRequest<?> request, @QueryValue(defaultValue = "") String q, @QueryValue @Nullable String at) {
        return q.isBlank()
                ? pages.ok(request, "citation/unknown", new UnknownCitationPage("", List.of(), Optional.empty()))
                : show(request, CitationInAddress.clean(q), ReadingDay.read(at));
    }

    @Get("/{text}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> open(HttpRequest<?> request, String text, @QueryValue @Nullable String at) {
        return show(request, CitationInAddress.clean(text), ReadingDay.read(at));
    }

    private HttpResponse<?> show(HttpRequest<?> request, String text, ReadingDay day) {
        CitationAnswer answer =
                citations.answer(text, day.chosen()).orElseGet(() -> new CitationAnswer(List.of(), List.of()));
        if (answer.laws().isEmpty()) {
            throw new PageNotFoundException(
                    "citation/unknown", new UnknownCitationPage(text, answer.refusals(), absentTitle.in(text)));
        }
        DayNote note = DayNote.of(day, LocalDate.now(clock), CitedPage.address(text));
        return answer.isOneLaw()
                ? show(request, day, note, answer.laws().getFirst(), text)
                : pages.ok(request, "citation/several", new SeveralLawsPage(text, answer, note));
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, ReadingDay day, DayNote note, CitationAnswer.SameNamed named, String text) {
        CitedLaw cited = named.law();
        if (cited.page().isPresent()) {
            return HttpResponse.seeOther(day.keptIn(cited.page().get()));
        }
        if (cited.versionIsMissing()) {
            throw new PageNotFoundException("citation/version", new MissingVersionPage(cited, named.today(), text));
        }
        LawView view = cited.view().orElseThrow();
        return pages.ok(
                request, "citation/list", new CitedPage(cited, view, note, references.of(view, articles(cited))));
    }

    private static List<ArticleDocument> articles(CitedLaw cited) {
        return cited.texts().stream().flatMap(text -> text.articles().stream()).toList();
    }
}

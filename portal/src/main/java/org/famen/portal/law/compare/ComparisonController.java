package org.famen.portal.law.compare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.portal.library.LawView;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** What changed between two versions of a law. Without a choice: between today's and the one before. */
@Hidden
@Costly(Costly.Work.DOCUMENT)
@Controller("/laws/{lawId}/compare")
class ComparisonController {
    private final Library library;
    private final Comparisons comparisons;
    private final Pages pages;
    private final Clock clock;

    ComparisonController(Library library, Comparisons comparisons, Pages pages, Clock clock) {
        this.library = library;
        this.comparisons = comparisons;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> compare(
            HttpRequest<?> request,
            String lawId,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String to,
            @QueryValue(defaultValue = "") String all,
            @QueryValue(defaultValue = "") String page) {
        LawDocument law = library.law(lawId)
                .filter(it -> !it.versions().isEmpty())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such law"));
        List<VersionDocument> versions = law.versions();
        if (versions.size() < 2) {
            return pages.ok(request, "law/single", new SingleVersionPage(law));
        }
        int newer = place(versions, to).orElse(standard(law, from));
        int older = place(versions, from).filter(it -> it != newer).orElse(newer > 0 ? newer - 1 : 1);
        VersionDocument first = versions.get(Math.min(older, newer));
        VersionDocument second = versions.get(Math.max(older, newer));
        return pages.ok(
                request,
                "law/compare",
                ComparisonPage.of(
                        law,
                        first,
                        second,
                        comparisons.between(law.id(), first.id(), second.id()),
                        all.equals("1"),
                        place(versions, from).isEmpty()
                                ? from
                                : place(versions, to).isEmpty() ? to : "",
                        page.matches("\\d{1,3}") ? Integer.parseInt(page) : 1));
    }

    /** The version of today, unless that is the one to compare with. */
    private int standard(LawDocument law, String from) {
        int today = LawView.versionAt(law, LocalDate.now(clock))
                .map(law.versions()::indexOf)
                .orElse(law.versions().size() - 1);
        boolean taken = law.versions().get(today).id().equals(from);
        return taken && today + 1 < law.versions().size() ? today + 1 : today;
    }

    private static Optional<Integer> place(List<VersionDocument> versions, String id) {
        for (int place = 0; place < versions.size(); place++) {
            if (versions.get(place).id().equals(id)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}

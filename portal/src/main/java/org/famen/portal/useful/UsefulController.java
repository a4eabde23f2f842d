package org.famen.portal.useful;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.guard.Tries;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Addresses;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.Submission;

/** Counts whether an answer or a guide helped. Nothing of anybody changes by it, so that its form needs no token. */
@Hidden
@Controller("/useful")
class UsefulController {
    /** Of one page and address block; who share an address have an opinion each. */
    private static final int OPINIONS_A_DAY = 5;

    private static final Set<String> KINDS = Set.of(PageKind.CONSULTATION.key(), PageKind.GUIDE.key());

    private final Library library;
    private final OpinionStore store;
    private final Tries tries;
    private final Addresses addresses;
    private final Pages pages;
    private final Clock clock;

    UsefulController(Library library, OpinionStore store, Tries tries, Addresses addresses, Pages pages, Clock clock) {
        this.library = library;
        this.store = store;
        this.tries = tries;
        this.addresses = addresses;
        this.pages = pages;
        this.clock = clock;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> count(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission said = Submission.of(body);
        boolean useful = said.text("useful").equals("yes");
        if (!useful && !said.text("useful").equals("no")) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "neither yes nor no");
        }
        PageDocument document = library.page(said.text("page"))
                .filter(page -> KINDS.contains(page.kind()))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such page"));
        if (isNews(request, document)) {
            store.count(document.id(), LocalDate.now(clock), useful);
        }
        return pages.ok(request, "useful/thanks", new ThanksPage(document, useful));
    }

    /** Whoever says the same all day is thanked each time, and makes no figure of it. */
    private boolean isNews(HttpRequest<?> request, PageDocument document) {
        String who = addresses.block(request).text() + "/" + document.id();
        return tries.count("useful", who, Duration.ofDays(1)) <= OPINIONS_A_DAY;
    }
}

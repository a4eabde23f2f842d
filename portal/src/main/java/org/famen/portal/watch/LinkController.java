package org.famen.portal.watch;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.error.PageNotFoundException;

/**
 * Where the links of a mail lead. Opening one changes nothing, because mail servers open links to look for harm; a button
 * does.
 */
@Hidden
@Controller
class LinkController {
    private static final String LINK = "{id}/{code}";
    private static final String ONE_CLICK = "List-Unsubscribe";

    private final Watches watches;
    private final WatchLinks links;
    private final Forms forms;

    LinkController(Watches watches, WatchLinks links, Forms forms) {
        this.watches = watches;
        this.links = links;
        this.forms = forms;
    }

    @Get(WatchLinks.CONFIRM + LINK)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> askToConfirm(HttpRequest<?> request, UUID id, String code) {
        return watches.findToConfirm(id, code)
                .map(watch -> forms.page(
                        request,
                        "watch/confirm",
                        new LinkPage(
                                watch.title(),
                                watch.isConfirmed() ? links.endPath(id) : links.confirmPath(id),
                                watch.isConfirmed())))
                .orElseThrow(LinkController::isOver);
    }

    @Post(WatchLinks.CONFIRM + LINK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> confirm(HttpRequest<?> request, UUID id, String code, @Body Map<String, Object> body) {
        forms.accept(request, body);
        Optional<Watch> watch = watches.findToConfirm(id, code);
        watch.ifPresent(found -> watches.confirm(id));
        return watch.map(found ->
                        forms.page(request, "watch/confirm", new LinkPage(found.title(), links.endPath(id), true)))
                .orElseThrow(LinkController::isOver);
    }

    @Get(WatchLinks.END + LINK)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> askToEnd(HttpRequest<?> request, UUID id, String code) {
        return watches.findToEnd(id, code)
                .map(watch -> forms.page(request, "watch/end", new LinkPage(watch.title(), links.endPath(id), false)))
                .orElseThrow(LinkController::isOver);
    }

    /** Either the button of the page, or the reader's mail program by itself (RFC 8058), which has no page of ours. */
    @Post(WatchLinks.END + LINK)
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> end(HttpRequest<?> request, UUID id, String code, @Body Map<String, Object> body) {
        boolean byMailProgram = Objects.toString(body.get(ONE_CLICK), "").equals("One-Click");
        boolean all = !byMailProgram && wantsAll(forms.accept(request, body));
        Optional<Watch> watch = watches.findToEnd(id, code);
        watch.ifPresent(found -> {
            if (all) {
                watches.endAll(id);
            } else {
                watches.end(id);
            }
        });
        return watch.map(found -> forms.page(request, "watch/end", new LinkPage(found.title(), "", true)))
                .orElseThrow(LinkController::isOver);
    }

    private static boolean wantsAll(Submission form) {
        return form.text("what").equals("all");
    }

    private static PageNotFoundException isOver() {
        return new PageNotFoundException("watch/end", new LinkPage("", "", true));
    }
}

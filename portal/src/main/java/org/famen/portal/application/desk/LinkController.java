package org.famen.portal.application.desk;

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
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.application.Kind;
import org.famen.portal.application.link.HelperLinks;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** Links for stations and 法律明白人, who apply in somebody's name; each is shown once. */
@Hidden
@ForStaff({Role.RECEPTION, Role.MANAGER})
@Controller(DeskController.APPLICATIONS + "/links")
class LinkController {
    private final HelperLinks links;
    private final HttpHostResolver hosts;
    private final Forms forms;

    LinkController(HelperLinks links, HttpHostResolver hosts, Forms forms) {
        this.links = links;
        this.hosts = hosts;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> ask(HttpRequest<?> request) {
        return show(request, HttpStatus.OK, "", FieldErrors.NONE);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> make(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        Optional<Kind> kind = Kind.of(forms.accept(request, body).text("kind"));
        return kind.map(wanted -> {
                    String token = links.make(wanted, member.actor());
                    String link = hosts.resolve(request) + "/helper-link/open#" + token;
                    return show(request, HttpStatus.OK, link, FieldErrors.NONE);
                })
                .orElseGet(() ->
                        show(request, HttpStatus.UNPROCESSABLE_ENTITY, "", FieldErrors.of("kind", "application_kind")));
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, String link, FieldErrors errors) {
        return forms.page(status, request, "application/links", new LinkPage(link, links.days(), errors));
    }
}

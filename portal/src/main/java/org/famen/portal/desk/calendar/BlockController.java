package org.famen.portal.desk.calendar;

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
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** Leave and closures. What is booked there stays, and is listed to be moved or cancelled. */
@Hidden
@ForStaff({Role.RECEPTION, Role.MANAGER})
@Controller(BlockController.BLOCKS)
class BlockController {
    static final String BLOCKS = "/desk/blocks";
    private static final Set<String> TOLD = Set.of("added", "removed", "gone");

    private final BlockedTimes blocked;
    private final Waitlist waitlist;
    private final Forms forms;
    private final Clock clock;

    BlockController(BlockedTimes blocked, Waitlist waitlist, Forms forms, Clock clock) {
        this.blocked = blocked;
        this.waitlist = waitlist;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.RECEPTION, Role.MANAGER},
            entry = "blocks",
            place = 40,
            shortcut = "b")
    @Blocking
    HttpResponse<String> show(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> done,
            @QueryValue Optional<UUID> block) {
        String told = done.filter(TOLD::contains).orElse("");
        return forms.page(request, "desk/blocks", blocked.page(member, block, BlockForm.EMPTY, FieldErrors.NONE, told));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> add(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        BlockForm form = BlockForm.read(forms.accept(request, body));
        FieldErrors errors = form.errors(blocked.choices(member), clock.instant());
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create(BLOCKS + "?done=added&block=" + blocked.add(member, form)))
                : forms.page(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        request,
                        "desk/blocks",
                        blocked.page(member, Optional.empty(), form, errors, ""));
    }

    @Post("/{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> remove(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        forms.accept(request, body);
        boolean removed = blocked.remove(member, id);
        if (removed) {
            waitlist.offerAll();
        }
        return HttpResponse.seeOther(URI.create(BLOCKS + "?done=" + (removed ? "removed" : "gone")));
    }
}

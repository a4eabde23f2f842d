package org.famen.portal.desk.flood;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.famen.content.event.Event;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.Database;
import org.famen.portal.desk.Scope;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** From where times are held; who manages can free theirs and give nothing of theirs to that place for an hour. */
@Hidden
@Controller("/desk/holds")
class HoldGroupController {
    private static final Duration LOOKED_BACK = Duration.ofHours(1);
    private static final Duration STOP = Duration.ofHours(1);
    private static final String KEY = "[0-9a-f]{64}";

    private final Database database;
    private final HoldGroupStore store;
    private final AuditTrail audit;
    private final Timetables timetables;
    private final Forms forms;
    private final Clock clock;

    HoldGroupController(
            Database database,
            HoldGroupStore store,
            AuditTrail audit,
            Timetables timetables,
            Forms forms,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.timetables = timetables;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.RECEPTION, Role.MANAGER},
            entry = "holds",
            place = 60)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member) {
        Instant now = clock.instant();
        Timetable timetable = timetables.now();
        List<HoldGroupPage.Row> rows = store.groups(Scope.arrangedBy(member), now.minus(LOOKED_BACK), now).stream()
                .map(group -> new HoldGroupPage.Row(
                        group,
                        timetable.serviceBooked(group.serviceId()).title(),
                        group.latest().atZone(Event.ZONE)))
                .toList();
        String done = "ended".equals(request.getParameters().get("done")) ? "ended" : "";
        return forms.page(
                request,
                "desk/holds",
                new HoldGroupPage(store.total(Scope.arrangedBy(member)), rows, member.has(Role.MANAGER), done));
    }

    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @ForStaff(Role.MANAGER)
    @Blocking
    HttpResponse<?> end(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        String key = form.text("key");
        if (!key.matches(KEY)) {
            throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "no such place");
        }
        byte[] block = HexFormat.of().parseHex(key);
        Scope managed = Scope.at(member, Role.MANAGER);
        Instant until = clock.instant().plus(STOP);
        database.transactAs(member.actor(), () -> {
            if (managed.everywhere()) {
                store.stop(block, until);
            } else {
                store.stopAt(block, managed.placeIds(), until);
            }
            audit.add(new AuditEntry("holds.ended", "holds/" + key.substring(0, 6)));
            return store.release(managed, block);
        });
        return HttpResponse.seeOther(URI.create("/desk/holds?done=ended"));
    }
}

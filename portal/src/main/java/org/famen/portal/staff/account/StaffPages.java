package org.famen.portal.staff.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Submission;

/** The page of accounts in its forms. */
@Singleton
class StaffPages {
    private static final String TEMPLATE = "staff/staff";

    private final Accounts accounts;
    private final Timetables timetables;
    private final Forms forms;

    StaffPages(Accounts accounts, Timetables timetables, Forms forms) {
        this.accounts = accounts;
        this.timetables = timetables;
        this.forms = forms;
    }

    HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, Member manager, String problem) {
        return forms.page(status, request, TEMPLATE, page(manager, Optional.empty(), problem, "", ""));
    }

    HttpResponse<String> refuse(HttpRequest<?> request, Member manager, String problem, Submission form) {
        return forms.page(
                HttpStatus.UNPROCESSABLE_ENTITY,
                request,
                TEMPLATE,
                page(manager, Optional.empty(), problem, form.text("login"), form.text("name")));
    }

    HttpResponse<String> invited(HttpRequest<?> request, Member manager, Invitation made) {
        return forms.page(request, TEMPLATE, page(manager, Optional.of(made), "", "", ""));
    }

    private StaffPage page(Member manager, Optional<Invitation> made, String problem, String login, String name) {
        return new StaffPage(
                manager.id(),
                accounts.managedBy(manager),
                places(manager),
                manager.may(Role.MANAGER, null),
                made,
                problem,
                login,
                name);
    }

    private Map<String, String> places(Member manager) {
        Optional<Set<String>> managed = manager.organisations(Role.MANAGER);
        Map<String, String> places = new TreeMap<>();
        timetables.now().desks().values().stream()
                .map(DeskAt::place)
                .filter(place -> managed.map(ids -> ids.contains(place.id())).orElse(true))
                .forEach(place -> places.put(place.id(), place.name()));
        return places;
    }
}

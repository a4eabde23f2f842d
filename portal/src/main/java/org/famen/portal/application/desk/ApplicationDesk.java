package org.famen.portal.application.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.application.Application;
import org.famen.portal.application.Applications;
import org.famen.portal.application.Steps;
import org.famen.portal.application.Transition;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.Database;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;

/**
 * Whose applications a member of staff sees: reception and managers those of their organisations, lawyers those that they were
 * appointed to. For others it is as if there were none.
 */
@Singleton
class ApplicationDesk {
    static final int PAGE = 50;
    private static final Role[] OFFICE = {Role.RECEPTION, Role.MANAGER};

    /** Taken by who answers for the organisation (法律援助法第四十三条第一款: 法律援助机构). */
    private static final Set<String> DECISIONS = Set.of("GRANTED", "REFUSED", "UPHELD", "ENDED", "LAPSED");

    private final Database database;
    private final DeskStore store;
    private final Applications applications;
    private final Steps steps;
    private final AuditTrail audit;
    private final Clock clock;

    ApplicationDesk(
            Database database, DeskStore store, Applications applications, Steps steps, AuditTrail audit, Clock clock) {
        this.database = database;
        this.store = store;
        this.applications = applications;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** One more than a page, where there are more. */
    List<Application> list(Member member, boolean open, int page) {
        int skip = PAGE * (page - 1);
        return open
                ? store.open(isEverywhere(member), places(member), login(member), skip, PAGE + 1)
                : store.ended(isEverywhere(member), places(member), login(member), skip, PAGE + 1);
    }

    DeskStore.Sums sums(Member member) {
        return store.sums(isEverywhere(member), places(member), login(member), LocalDate.now(clock));
    }

    Optional<Application> find(Member member, UUID id) {
        return applications.find(id).filter(application -> isFor(member, application));
    }

    /** The same for who opens its page; the audit keeps it. */
    Optional<Application> read(Member member, UUID id) {
        Optional<Application> found = find(member, id);
        found.ifPresent(application -> database.transactAs(
                member.actor(), () -> audit.add(new AuditEntry("application.read", Application.owner(id)))));
        return found;
    }

    /** Steps that this member may take now. */
    List<Transition> next(Member member, Application application) {
        boolean bureau = member.may(Role.MANAGER, null);
        boolean decides = member.may(Role.MANAGER, application.organisationId());
        return steps.next(application).stream()
                .filter(step -> step.isForDesk(bureau))
                .filter(step -> decides || !DECISIONS.contains(step.after().name()))
                .toList();
    }

    List<DeskStore.Lawyer> lawyers(Application application) {
        return store.lawyers(application.organisationId());
    }

    /** Applications that came in a year to the organisations that this member looks after. */
    List<DeskStore.Total> totals(Member member, int year) {
        Role[] roles = {Role.MANAGER, Role.AUDITOR};
        Optional<Set<String>> where = member.organisations(roles);
        return store.totals(
                LocalDate.of(year, 1, 1).atStartOfDay(Event.ZONE).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(Event.ZONE).toInstant(),
                where.isEmpty(),
                where.orElse(Set.of()).toArray(String[]::new));
    }

    private static boolean isFor(Member member, Application application) {
        return member.mayAny(application.organisationId(), OFFICE)
                || member.has(Role.LAWYER) && member.login().equals(application.lawyer());
    }

    private static boolean isEverywhere(Member member) {
        return member.has(OFFICE) && member.organisations(OFFICE).isEmpty();
    }

    private static String[] places(Member member) {
        return member.has(OFFICE)
                ? member.organisations(OFFICE).orElse(Set.of()).toArray(String[]::new)
                : new String[0];
    }

    private static String login(Member member) {
        return member.has(Role.LAWYER) ? member.login() : "";
    }
}

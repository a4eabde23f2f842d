package org.famen.portal.desk.tally;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.famen.content.service.Service;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.visit.FreeTimes;
import org.famen.portal.feedback.Kind;
import org.famen.portal.staff.DeskWork;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.DeskFrame;
import org.famen.portal.web.format.Days;

/** Counts with one statement what a member of the staff may see of bookings, applications, feedback and the ledger. */
@Singleton
class WaitingWork implements DeskWork {
    private final TallyStore store;
    private final FreeTimes free;
    private final Clock clock;

    WaitingWork(TallyStore store, FreeTimes free, Clock clock) {
        this.store = store;
        this.free = free;
        this.clock = clock;
    }

    @Override
    public Map<String, DeskFrame.Waiting> of(Member member) {
        Scope office = Scope.arrangedBy(member);
        LocalDate today = LocalDate.now(clock);
        return store.count(
                        Scope.of(member),
                        office.everywhere(),
                        office.placeIds(),
                        free.services(office).stream().map(Service::id).toArray(String[]::new),
                        member.has(Role.LAWYER) ? member.login() : "",
                        Kind.of(member).stream().map(Kind::name).toArray(String[]::new),
                        Kind.CLUE.isFor(member),
                        Days.start(today),
                        Days.start(today.plusDays(1)),
                        today.plusDays(1))
                .byEntry();
    }
}

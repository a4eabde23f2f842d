package org.famen.portal.application.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.famen.content.organisation.Organisation;
import org.famen.portal.application.Application;
import org.famen.portal.application.Applications;
import org.famen.portal.application.Deadlines;
import org.famen.portal.application.Kind;
import org.famen.portal.application.Offices;
import org.famen.portal.application.State;
import org.famen.portal.application.Step;
import org.famen.portal.application.StepOutcome;
import org.famen.portal.application.Steps;
import org.famen.portal.application.Told;
import org.famen.portal.application.Transition;
import org.famen.portal.application.attachment.Attachments;
import org.famen.portal.personal.Opened;
import org.famen.portal.staff.Member;
import org.famen.portal.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Pages of applications for the desk, and the steps that are taken on them. */
@Singleton
class Cases {
    private final ApplicationDesk desk;
    private final Applications applications;
    private final Steps steps;
    private final Deadlines deadlines;
    private final Offices offices;
    private final Attachments attachments;
    private final Clock clock;

    Cases(
            ApplicationDesk desk,
            Applications applications,
            Steps steps,
            Deadlines deadlines,
            Offices offices,
            Attachments attachments,
            Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.steps = steps;
        this.deadlines = deadlines;
        this.offices = offices;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @param problem why nothing was done: key of the words; empty where it was, or {@code errors} say it */
    record Result(FieldErrors errors, String problem) {
        boolean isDone() {
            return errors.isEmpty() && problem.isEmpty();
        }

        static Result of(StepOutcome outcome) {
            return new Result(FieldErrors.NONE, outcome == StepOutcome.DONE ? "" : outcome.key());
        }
    }

    ListPage list(Member member, boolean open, int number) {
        List<Application> found = desk.list(member, open, number);
        LocalDate today = LocalDate.now(clock);
        List<ListPage.Row> rows = found.stream()
                .limit(ApplicationDesk.PAGE)
                .map(application -> new ListPage.Row(
                        application,
                        Opened.of(() -> applications.told(application)).text(Told::maskedName),
                        offices.find(application.organisationId())
                                .map(Organisation::name)
                                .orElse(""),
                        application.due().map(day -> deadlines.of(day, today))))
                .toList();
        return new ListPage(open, rows, desk.sums(member), number, found.size() > ApplicationDesk.PAGE);
    }

    CasePage page(Member member, Application application, StepForm typed, FieldErrors errors, String problem) {
        LocalDate today = LocalDate.now(clock);
        List<Transition> next = applications.told(application).isPresent() ? desk.next(member, application) : List.of();
        return new CasePage(
                application,
                applications.told(application),
                steps.of(application).reversed(),
                attachments.of(application),
                next,
                application.due().map(day -> deadlines.of(day, today)),
                offices.find(application.organisationId()),
                next.stream().anyMatch(step -> step.after() == State.APPOINTED || step.after() == State.AGREED)
                        ? desk.lawyers(application)
                        : Collections.emptyList(),
                deadlines.papers(today),
                typed,
                errors,
                problem);
    }

    Result take(Member member, Application application, StepForm form) {
        Optional<Step.What> writing = writing(application, form);
        Optional<Transition> step = desk.next(member, application).stream()
                .filter(next -> next.after().key().equals(form.to()))
                .findFirst();
        if (writing.isEmpty() && step.isEmpty()) {
            boolean stale = form.version() != application.version();
            return Result.of(stale ? StepOutcome.STALE : StepOutcome.REFUSED);
        }
        FieldErrors errors = form.errors(step);
        if (!errors.isEmpty()) {
            return new Result(errors, "");
        }
        if (writing.isPresent()) {
            @Nullable
            LocalDate due = writing.get() == Step.What.PLAN ? form.deadline().orElseThrow() : null;
            return Result.of(
                    steps.write(application, form.version(), writing.get(), form.written(""), due, member.actor()));
        }
        State to = step.orElseThrow().after();
        String name = desk.lawyers(application).stream()
                .filter(lawyer -> lawyer.login().equals(form.lawyer()))
                .map(DeskStore.Lawyer::name)
                .findFirst()
                .orElse("");
        if (to == State.APPOINTED && !form.lawyer().isEmpty() && name.isEmpty()) {
            return new Result(FieldErrors.of("person-" + form.to(), "application_lawyer"), "");
        }
        LocalDate papersBy = deadlines.papers(LocalDate.now(clock));
        return Result.of(steps.take(application, form.step(to, papersBy, member, form.written(name))));
    }

    /** What moves nothing. A plan belongs to a dispute that is being mediated. */
    private static Optional<Step.What> writing(Application application, StepForm form) {
        return switch (form.to()) {
            case "note" -> Optional.of(Step.What.NOTE);
            case "news" -> Optional.of(Step.What.NEWS);
            case "plan" ->
                application.kind() == Kind.MEDIATION && application.state() == State.ACCEPTED
                        ? Optional.of(Step.What.PLAN)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}

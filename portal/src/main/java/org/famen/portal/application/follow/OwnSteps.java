package org.famen.portal.application.follow;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.portal.application.Application;
import org.famen.portal.application.ApplicationSettings;
import org.famen.portal.application.Applications;
import org.famen.portal.application.Deadlines;
import org.famen.portal.application.NextStep;
import org.famen.portal.application.Offices;
import org.famen.portal.application.Rating;
import org.famen.portal.application.State;
import org.famen.portal.application.StepOutcome;
import org.famen.portal.application.Steps;
import org.famen.portal.application.Transition;
import org.famen.portal.application.attachment.Attachments;
import org.famen.portal.personal.IdentityNumbers;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;

/** What people do with their own applications. */
@Singleton
class OwnSteps {
    static final String ERASE = "erase";
    private static final int MAX_TEXT_LENGTH = 2_000;

    private final Applications applications;
    private final Steps steps;
    private final Deadlines deadlines;
    private final Offices offices;
    private final Attachments attachments;
    private final ApplicationSettings settings;
    private final Clock clock;

    OwnSteps(
            Applications applications,
            Steps steps,
            Deadlines deadlines,
            Offices offices,
            Attachments attachments,
            ApplicationSettings settings,
            Clock clock) {
        this.applications = applications;
        this.steps = steps;
        this.deadlines = deadlines;
        this.offices = offices;
        this.attachments = attachments;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param problem why not: key of the words; empty where it was done or {@code errors} say it */
    record Result(FieldErrors errors, String problem) {
        static final Result DONE = new Result(FieldErrors.NONE, "");

        boolean isDone() {
            return errors.isEmpty() && problem.isEmpty();
        }
    }

    FollowPage page(Application application, String typed, FieldErrors errors, String problem) {
        LocalDate today = LocalDate.now(clock);
        return new FollowPage(
                application,
                applications.code(application.id()).written(),
                applications.told(application),
                steps.of(application).stream()
                        .filter(FollowPage::isForPerson)
                        .sorted(Comparator.comparing(
                                        (Steps.Read read) -> read.step().at())
                                .reversed())
                        .toList(),
                attachments.of(application),
                next(application),
                application.due().map(day -> deadlines.of(day, today)),
                offices.find(application.organisationId()),
                typed,
                errors,
                problem,
                settings.keepDays());
    }

    Result act(Application application, String action, Submission form) {
        String text = form.text("text");
        return switch (action) {
            case "withdraw" -> take(application, State.WITHDRAWN, "");
            case "papers" -> said(text).isEmpty() ? take(application, State.ACCEPTED, text) : refused(said(text));
            case "object" -> said(text).isEmpty() ? take(application, State.OBJECTED, text) : refused(said(text));
            case "rate" -> rate(application, form.text("rating"));
            case ERASE -> erase(application);
            default -> new Result(FieldErrors.NONE, StepOutcome.REFUSED.key());
        };
    }

    private Result take(Application application, State state, String text) {
        if (!next(application).contains(state)) {
            return new Result(FieldErrors.NONE, StepOutcome.REFUSED.key());
        }
        StepOutcome outcome = steps.take(application, NextStep.byPerson(application, state, text));
        return outcome == StepOutcome.DONE ? Result.DONE : new Result(FieldErrors.NONE, outcome.key());
    }

    private Result rate(Application application, String key) {
        Optional<Rating> rating = Rating.of(key);
        if (rating.isEmpty()) {
            return refused(FieldErrors.of("rating", "application_rating"));
        }
        boolean takes = application.state() == State.CLOSED
                || application.state() == State.FAILED
                || application.state() == State.TRANSFERRED;
        return takes && applications.rate(application, rating.get())
                ? Result.DONE
                : new Result(FieldErrors.NONE, StepOutcome.REFUSED.key());
    }

    /** What can still be taken back is withdrawn by it. */
    private Result erase(Application application) {
        Result withdrawn = application.isOpen() ? take(application, State.WITHDRAWN, "") : Result.DONE;
        if (withdrawn.isDone() && applications.erase(application.id())) {
            return Result.DONE;
        }
        return withdrawn.isDone() ? new Result(FieldErrors.NONE, StepOutcome.REFUSED.key()) : withdrawn;
    }

    private Set<State> next(Application application) {
        return steps.next(application).stream()
                .filter(Transition::isForPerson)
                .map(Transition::after)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static FieldErrors said(String text) {
        if (text.isEmpty()) {
            return FieldErrors.of("text", "text_missing");
        }
        if (text.length() > MAX_TEXT_LENGTH) {
            return FieldErrors.of("text", "text_long");
        }
        return IdentityNumbers.areIn(text) ? FieldErrors.of("text", "text_identity") : FieldErrors.NONE;
    }

    private static Result refused(FieldErrors errors) {
        return new Result(errors, "");
    }
}

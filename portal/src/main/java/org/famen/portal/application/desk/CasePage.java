package org.famen.portal.application.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.organisation.Organisation;
import org.famen.portal.application.Application;
import org.famen.portal.application.Deadline;
import org.famen.portal.application.Kind;
import org.famen.portal.application.Step;
import org.famen.portal.application.Steps;
import org.famen.portal.application.Told;
import org.famen.portal.application.Transition;
import org.famen.portal.application.attachment.Attachment;
import org.famen.portal.web.FieldErrors;

/**
 * One application for the desk.
 *
 * @param told empty after it is erased
 * @param steps all, the newest first
 * @param files that came with it
 * @param next steps that this member may take now
 * @param due empty when no clock runs
 * @param papersBy last day for what is asked for today
 * @param typed what stands in the form that was sent
 * @param problem why nothing was done, or {@code done}: key of the words; empty for nothing
 */
public record CasePage(
        Application application,
        Optional<Told> told,
        List<Steps.Read> steps,
        List<Attachment> files,
        List<Transition> next,
        Optional<Deadline> due,
        Optional<Organisation> office,
        List<DeskStore.Lawyer> lawyers,
        LocalDate papersBy,
        StepForm typed,
        FieldErrors errors,
        String problem) {

    public String address() {
        return DeskController.APPLICATIONS + "/" + application.id();
    }

    public boolean isMediation() {
        return application.kind() == Kind.MEDIATION;
    }

    /** As it was made last; empty before. */
    public Optional<Steps.Read> plan() {
        return steps.stream()
                .filter(read -> read.step().what() == Step.What.PLAN)
                .findFirst();
    }

    public List<String> ways() {
        return StepForm.WAYS;
    }
}

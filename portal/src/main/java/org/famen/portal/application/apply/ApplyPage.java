package org.famen.portal.application.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.application.Kind;
import org.famen.portal.guard.Proof;
import org.famen.portal.web.FieldErrors;

/**
 * The form of an application.
 *
 * @param places districts with their townships
 * @param dueOn by when the desk must have answered, if it is sent today
 * @param brought whether something was filled in from another page
 * @param problem why it was not taken: key of the words; empty for nothing
 * @param proof that the form must bring
 */
public record ApplyPage(
        Kind kind,
        ApplyForm form,
        FieldErrors errors,
        Map<String, List<String>> places,
        LocalDate dueOn,
        String noticeVersion,
        boolean brought,
        String problem,
        Optional<Proof> proof) {

    public boolean isAid() {
        return kind == Kind.LEGAL_AID;
    }

    public List<String> means() {
        return ApplyForm.MEANS;
    }

    public List<String> relations() {
        return ApplyForm.RELATIONS;
    }

    ApplyPage asBrought() {
        return new ApplyPage(kind, form, errors, places, dueOn, noticeVersion, true, problem, proof);
    }

    ApplyPage because(String why, Optional<Proof> asked) {
        return new ApplyPage(kind, form, errors, places, dueOn, noticeVersion, brought, why, asked);
    }
}

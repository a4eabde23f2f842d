package org.famen.portal.application.apply;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.famen.portal.application.Application;
import org.famen.portal.application.Kind;
import org.famen.portal.application.Told;
import org.famen.portal.application.ToldBuilder;
import org.famen.portal.personal.IdentityNumbers;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;

/**
 * What somebody typed who applies, as they typed it.
 *
 * @param id random, by which a form that is sent twice is known
 * @param place district, and behind a blank the township where one was chosen
 * @param truth whether they have said that what they say of their means is true (法律援助法第四十一条)
 * @param link token of a helper's link; empty for who applies themselves
 * @param continues reference of the application that this one goes on with; empty for none
 */
@RecordBuilder
public record ApplyForm(
        String id,
        String matter,
        String place,
        String name,
        String phone,
        String facts,
        String other,
        String otherContact,
        String means,
        boolean migrant,
        boolean urgent,
        String helper,
        String relation,
        String link,
        String continues,
        boolean truth,
        boolean consent) {
    static final List<String> MEANS = List.of("hardship", "spared", "unsure");
    static final List<String> RELATIONS = List.of("relative", "guardian", "station", "adviser", "other");

    private static final int MAX_NAME_LENGTH = 40;
    private static final int MAX_FACTS_LENGTH = 2_000;
    private static final int MAX_LINE_LENGTH = 200;

    public ApplyForm {
        requireNonNull(id, "id is null");
    }

    static ApplyForm read(Submission form) {
        return ApplyFormBuilder.stagedBuilder()
                .id(form.text("form").isEmpty() ? UUID.randomUUID().toString() : form.text("form"))
                .matter(form.text("matter"))
                .place(form.text("place"))
                .name(form.text("name"))
                .phone(form.text("phone"))
                .facts(form.text("facts"))
                .other(form.text("other"))
                .otherContact(form.text("other-contact"))
                .means(form.text("means"))
                .migrant(form.ticked("migrant"))
                .urgent(form.ticked("urgent"))
                .helper(form.text("helper"))
                .relation(form.text("relation"))
                .link(form.text("link"))
                .continues(form.text("continues"))
                .truth(form.ticked("truth"))
                .consent(form.ticked("consent"))
                .build();
    }

    /** Going on with what was told once; consents are asked for anew. */
    static ApplyForm of(Application before, Told told) {
        return ApplyFormBuilder.builder(read(new Submission(Map.of())))
                .place(before.district())
                .name(told.name())
                .phone(told.phone())
                .facts(told.facts())
                .other(told.other())
                .otherContact(told.otherContact())
                .migrant(told.migrant())
                .continues(before.reference())
                .build();
    }

    /** In the order of the form; none when all is well. */
    FieldErrors errors(Kind kind, List<String> places) {
        List<FieldError> errors = new ArrayList<>();
        if (kind.matter(matter).isEmpty()) {
            errors.add(new FieldError("matter", "application_matter"));
        }
        if (!places.contains(place)) {
            errors.add(new FieldError("place", "application_place"));
        }
        checkFacts(errors);
        if (kind == Kind.LEGAL_AID && !MEANS.contains(means)) {
            errors.add(new FieldError("means", "application_means"));
        }
        if (kind == Kind.MEDIATION && other.isEmpty()) {
            errors.add(new FieldError("other", "application_other"));
        }
        checkLength(errors, "other", other);
        checkLength(errors, "other-contact", otherContact);
        checkPeople(errors);
        if (kind == Kind.LEGAL_AID && !truth) {
            errors.add(new FieldError("truth", "application_truth"));
        }
        if (!consent) {
            errors.add(new FieldError("consent", "consent"));
        }
        return new FieldErrors(errors);
    }

    private void checkFacts(List<FieldError> errors) {
        if (facts.isEmpty()) {
            errors.add(new FieldError("facts", "application_facts"));
        } else if (facts.length() > MAX_FACTS_LENGTH) {
            errors.add(new FieldError("facts", "text_long"));
        } else if (IdentityNumbers.areIn(facts)) {
            errors.add(new FieldError("facts", "text_identity"));
        }
    }

    private void checkPeople(List<FieldError> errors) {
        checkName(errors, "name", name);
        if (PhoneNumber.parse(phone).isEmpty()) {
            errors.add(new FieldError("phone", phone.isEmpty() ? "phone_missing" : "phone"));
        }
        if (isByHelper()) {
            checkName(errors, "helper", helper);
            if (!RELATIONS.contains(relation)) {
                errors.add(new FieldError("relation", "application_relation"));
            }
        }
    }

    private static void checkName(List<FieldError> errors, String field, String typed) {
        if (typed.isEmpty()) {
            errors.add(new FieldError(field, "name_missing"));
        } else if (typed.length() > MAX_NAME_LENGTH || typed.chars().anyMatch(Character::isDigit)) {
            errors.add(new FieldError(field, "name"));
        }
    }

    private static void checkLength(List<FieldError> errors, String field, String typed) {
        if (typed.length() > MAX_LINE_LENGTH) {
            errors.add(new FieldError(field, "line_long"));
        }
    }

    public boolean isByHelper() {
        return !link.isEmpty();
    }

    String district() {
        return place.split(" ", 2)[0];
    }

    /** Empty for none. */
    String township() {
        String[] parts = place.split(" ", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    /** Only of a form without errors. */
    Told told() {
        return ToldBuilder.stagedBuilder()
                .name(name)
                .phone(PhoneNumber.parse(phone).orElseThrow().digits())
                .facts(facts)
                .other(other)
                .otherContact(otherContact)
                .means(means)
                .migrant(migrant)
                .urgent(urgent)
                .helper(isByHelper() ? helper : "")
                .relation(isByHelper() ? relation : "")
                .build();
    }

    /** Says nothing: it belongs into no log. */
    @Override
    public String toString() {
        return "ApplyForm";
    }
}

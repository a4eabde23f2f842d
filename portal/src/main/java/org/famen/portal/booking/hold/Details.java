package org.famen.portal.booking.hold;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.service.Service;
import org.famen.portal.personal.CreditCode;
import org.famen.portal.personal.IdentityNumbers;
import org.famen.portal.personal.MailAddress;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;

/**
 * What somebody typed about themselves, as they typed it; nothing else is asked for.
 *
 * @param points ids of what a self-check found, none for most
 * @param share whether the lawyer may have them
 */
@RecordBuilder
public record Details(
        String name,
        String phone,
        String email,
        String category,
        String note,
        String company,
        String creditCode,
        String size,
        List<String> points,
        boolean share,
        boolean consent) {
    /** By which forms and figures know the size of a business. */
    public static final List<String> SIZES = List.of("self_employed", "micro", "small", "medium", "large");

    public static final Details EMPTY = DetailsBuilder.stagedBuilder()
            .name("")
            .phone("")
            .email("")
            .category("")
            .note("")
            .company("")
            .creditCode("")
            .size("")
            .points(List.of())
            .share(false)
            .consent(false)
            .build();

    private static final int MAX_NAME_LENGTH = 40;
    private static final int MAX_NOTE_LENGTH = 500;
    private static final int MAX_COMPANY_LENGTH = 100;

    public Details {
        requireNonNull(name, "name is null");
        points = List.copyOf(points);
    }

    public static Details read(Submission form) {
        return DetailsBuilder.stagedBuilder()
                .name(form.text("name"))
                .phone(form.text("phone"))
                .email(form.text("email"))
                .category(form.text("category"))
                .note(form.text("note"))
                .company(form.text("company"))
                .creditCode(form.text("credit-code"))
                .size(form.text("size"))
                .points(ChooserQuery.points(form.text("points")))
                .share(form.ticked("share"))
                .consent(form.ticked("consent"))
                .build();
    }

    /** For who comes back; consents are asked for anew. */
    static Details of(PersonalData person, String category, List<String> points) {
        return DetailsBuilder.stagedBuilder()
                .name(person.name())
                .phone(person.phone())
                .email(Optional.ofNullable(person.email()).orElse(""))
                .category(category)
                .note(person.note())
                .company(Optional.ofNullable(person.company()).orElse(""))
                .creditCode(Optional.ofNullable(person.creditCode()).orElse(""))
                .size(Optional.ofNullable(person.companySize()).orElse(""))
                .points(points)
                .share(false)
                .consent(false)
                .build();
    }

    /** In the order of the form; none when all is well. */
    public FieldErrors errors(Service service) {
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty()) {
            errors.add(new FieldError("name", "name_missing"));
        } else if (name.length() > MAX_NAME_LENGTH || name.chars().anyMatch(Character::isDigit)) {
            errors.add(new FieldError("name", "name"));
        }
        if (PhoneNumber.parse(phone).isEmpty()) {
            errors.add(new FieldError("phone", phone.isEmpty() ? "phone_missing" : "phone"));
        }
        if (!email.isEmpty() && MailAddress.parse(email).isEmpty()) {
            errors.add(new FieldError("email", "email"));
        }
        if (service.company()) {
            checkCompany(errors);
        }
        if (!service.categories().contains(chosenCategory(service))) {
            errors.add(new FieldError("category", "category"));
        }
        if (note.length() > MAX_NOTE_LENGTH) {
            errors.add(new FieldError("note", "note_long"));
        } else if (IdentityNumbers.areIn(note)) {
            errors.add(new FieldError("note", "note_identity"));
        }
        if (!consent) {
            errors.add(new FieldError("consent", "consent"));
        }
        return new FieldErrors(errors);
    }

    private void checkCompany(List<FieldError> errors) {
        if (company.isEmpty() || company.length() > MAX_COMPANY_LENGTH) {
            errors.add(new FieldError("company", "company"));
        }
        if (CreditCode.parse(creditCode).isEmpty()) {
            errors.add(new FieldError("credit-code", creditCode.isEmpty() ? "credit_code_missing" : "credit_code"));
        }
        if (!SIZES.contains(size)) {
            errors.add(new FieldError("size", "size"));
        }
    }

    /** Where there is but one, nobody is asked. */
    public String chosenCategory(Service service) {
        return service.categories().size() == 1 ? service.categories().getFirst() : category;
    }

    /** The same with what a self-check found. */
    Details about(List<String> found) {
        return DetailsBuilder.builder(this).points(found).build();
    }

    /** As it stands in the form. */
    public String pointsWritten() {
        return String.join(",", points);
    }

    /** Only of details without errors. */
    public PersonalData person(Service service) {
        return person(service, List.of());
    }

    /**
     * Only of details without errors.
     *
     * @param shared points of the self-check in words
     */
    PersonalData person(Service service, List<String> shared) {
        boolean business = service.company();
        return new PersonalData(
                name,
                PhoneNumber.parse(phone).orElseThrow().digits(),
                email.isEmpty() ? null : email,
                note,
                business ? company : null,
                business ? CreditCode.parse(creditCode).orElseThrow().text() : null,
                business ? size : null,
                business ? shared : List.of());
    }

    /** Says nothing: it belongs into no log. */
    @Override
    public String toString() {
        return "Details";
    }
}

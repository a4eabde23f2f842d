package org.famen.portal.paper;

import java.util.List;
import org.famen.content.paper.filling.DraftFault;
import org.famen.content.paper.filling.FieldFault;
import org.famen.content.paper.filling.FilledField;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;

/** What is to be mended in a group, beside its fields, or in a kept file. */
final class PaperErrors {
    /** Enough to see which it is. */
    private static final int QUOTED = 40;

    private PaperErrors() {}

    static FieldErrors of(List<FilledField> faults) {
        return new FieldErrors(faults.stream().map(PaperErrors::error).toList());
    }

    /** Why a kept file, or what was sent in its place, cannot be gone on with; beside the field of the file. */
    static FieldErrors of(DraftFault fault) {
        return FieldErrors.of(
                PaperFormController.FILE,
                switch (fault) {
                    case EMPTY -> "paper_empty";
                    case LARGE -> "paper_large";
                    case UNREADABLE -> "paper_unreadable";
                    case FOREIGN -> "paper_foreign";
                    case OTHER_PAPER -> "paper_other_paper";
                });
    }

    private static FieldError error(FilledField field) {
        FieldFault fault = field.fault().orElseThrow();
        return new FieldError(
                field.name(),
                switch (fault) {
                    case MISSING -> "paper_missing";
                    case LONG -> "paper_long";
                    case NUMBER -> "paper_number";
                    case COUNT -> "paper_count";
                    case DAY -> "paper_day";
                    case CHOICE -> "paper_choice";
                    case PHONE -> "paper_phone";
                    case IDENTITY -> "paper_identity";
                },
                0,
                switch (fault) {
                    case MISSING -> field.field().question();
                    case LONG ->
                        field.field().question() + "：" + field.text().length() + "/"
                                + field.field().type().most();
                    case NUMBER, COUNT, DAY, CHOICE, PHONE, IDENTITY -> quoted(field.text());
                });
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED / 2)) + "…";
    }
}

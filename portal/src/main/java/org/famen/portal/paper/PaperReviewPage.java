package org.famen.portal.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.paper.Paper;
import org.famen.content.paper.filling.DraftFile;
import org.famen.content.paper.filling.FilledField;
import org.famen.content.paper.filling.FilledGroup;

/** All that was written, and what to do with the document. */
public record PaperReviewPage(PaperTurn turn) {
    public PaperReviewPage {
        requireNonNull(turn, "turn is null");
    }

    public Paper paper() {
        return turn.filled().paper();
    }

    public List<FilledGroup> groups() {
        return turn.filled().groups();
    }

    public String draft() {
        return DraftFile.write(paper(), turn.draft());
    }

    /** What has to be there and is not, or cannot be read: it becomes a line to write on. */
    public List<FilledField> gaps() {
        return groups().stream()
                .flatMap(FilledGroup::fields)
                .filter(field -> field.fault().isPresent() || (field.field().required() && !field.wasPut()))
                .toList();
    }
}

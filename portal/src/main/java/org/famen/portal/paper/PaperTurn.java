package org.famen.portal.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperGroup;
import org.famen.content.paper.filling.Draft;
import org.famen.content.paper.filling.FilledGroup;
import org.famen.content.paper.filling.FilledPaper;

/**
 * Where a document goes on.
 *
 * @param group that is put next; empty when all has been put, and can be looked through
 * @param faulty whether what is wrong with it is told
 */
record PaperTurn(FilledPaper filled, Draft draft, Optional<FilledGroup> group, boolean faulty) {
    PaperTurn {
        requireNonNull(filled, "filled is null");
        requireNonNull(draft, "draft is null");
        requireNonNull(group, "group is null");
    }

    static PaperTurn of(Paper paper, PaperForm form, Papers papers) {
        Optional<PaperGroup> asked = paper.group(form.group());
        Draft draft = asked.map(group -> changed(form, group)).orElse(form.draft());
        FilledPaper filled = papers.fill(paper, draft);
        return switch (form.action().kind()) {
            case ADD, REMOVE -> new PaperTurn(filled, draft, filled.group(form.group()), false);
            case GO -> new PaperTurn(filled, draft, filled.group(form.action().about()), false);
            case REVIEW -> new PaperTurn(filled, draft, Optional.empty(), false);
            case BACK -> new PaperTurn(filled, draft, Optional.of(before(filled, form.group())), false);
            case NEXT -> next(filled, draft, form.group());
        };
    }

    /** Where a kept file goes on: at the first group that is not done. */
    static PaperTurn open(FilledPaper filled, Draft draft) {
        return new PaperTurn(filled, draft, filled.open(), false);
    }

    private static Draft changed(PaperForm form, PaperGroup group) {
        return switch (form.action().kind()) {
            case ADD -> form.draft().withOneMore(group);
            case REMOVE -> form.draft().without(group, form.action().number());
            case NEXT, BACK, GO, REVIEW -> form.draft();
        };
    }

    /** The same group while something in it is wrong, or new questions follow from its answers. */
    private static PaperTurn next(FilledPaper filled, Draft draft, String asked) {
        List<FilledGroup> groups = filled.groups();
        int place = place(filled, asked);
        if (place < 0) {
            return new PaperTurn(filled, draft, Optional.of(groups.getFirst()), false);
        }
        FilledGroup group = groups.get(place);
        if (!group.faults().isEmpty() || !group.wasPut()) {
            return new PaperTurn(filled, draft, Optional.of(group), true);
        }
        return new PaperTurn(
                filled,
                draft,
                place + 1 < groups.size() ? Optional.of(groups.get(place + 1)) : Optional.empty(),
                false);
    }

    private static FilledGroup before(FilledPaper filled, String asked) {
        int place = place(filled, asked);
        return place < 0 ? filled.groups().getLast() : filled.groups().get(Math.max(0, place - 1));
    }

    private static int place(FilledPaper filled, String asked) {
        for (int place = 0; place < filled.groups().size(); place++) {
            if (filled.groups().get(place).group().id().equals(asked)) {
                return place;
            }
        }
        return -1;
    }
}

package org.famen.portal.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperGroup;
import org.famen.content.rule.reckoning.Value;
import org.famen.portal.library.LawAddress;
import org.famen.portal.web.FieldErrors;

/** What a document is for, before it is begun. */
public record PaperPage(Paper paper, FieldErrors errors) {
    public PaperPage {
        requireNonNull(paper, "paper is null");
        requireNonNull(errors, "errors is null");
    }

    /** What is asked, in order. */
    public List<String> steps() {
        return paper.groups().stream().map(PaperGroup::name).toList();
    }

    public String version() {
        return Value.say(paper.version());
    }

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }
}

package org.famen.portal.paper;

import java.util.Arrays;
import java.util.List;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperKind;

/** All documents, by what people look for them for. */
public record PaperListPage(List<Paper> papers) {
    public PaperListPage {
        papers = List.copyOf(papers);
    }

    /** Those of which there are documents. */
    public List<PaperKind> kinds() {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    public List<Paper> of(PaperKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).toList();
    }
}

package org.famen.portal.download;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.Provisions;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.famen.portal.library.LinkedBlock;

/**
 * A law or some of its provisions as they are printed on paper or into a PDF.
 *
 * @param facts what it is and since when it holds
 * @param origin where it comes from, on which day
 */
public record PrintPage(LawView view, String facts, String origin, List<Shown> provisions) {
    public PrintPage {
        requireNonNull(view, "view is null");
        provisions = List.copyOf(provisions);
    }

    /**
     * @param headings that begin here, outermost first
     * @param depth of the first of them, from 0
     * @param blocks its words
     */
    public record Shown(List<String> headings, int depth, String label, List<LinkedBlock> blocks) {
        public Shown {
            headings = List.copyOf(headings);
            blocks = List.copyOf(blocks);
        }
    }

    static PrintPage of(Excerpt excerpt, String origin) {
        List<Shown> shown = new ArrayList<>();
        List<String> open = List.of();
        for (ArticleDocument provision : excerpt.provisions()) {
            List<String> begun = Provisions.begun(open, provision.divisions());
            shown.add(new Shown(
                    begun,
                    provision.divisions().size() - begun.size(),
                    provision.label(),
                    provision.blocks().stream()
                            .map(block ->
                                    LinkedBlock.plain(block, excerpt.view().day()))
                            .toList()));
            open = provision.divisions();
        }
        return new PrintPage(excerpt.view(), Imprint.facts(excerpt.view()), origin, shown);
    }

    public String lawLink() {
        return LawAddress.of(view.law().id()) + view.suffix();
    }
}

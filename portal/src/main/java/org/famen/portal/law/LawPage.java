package org.famen.portal.law;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.Level;
import org.famen.portal.search.LawAddress;
import org.famen.portal.search.LawView;

/**
 * A whole law.
 *
 * @param provisions each with the headings that begin with it
 */
public record LawPage(LawView view, TableOfContents contents, List<Shown> provisions) {
    public LawPage {
        provisions = List.copyOf(provisions);
    }

    /**
     * @param headings that begin here
     * @param link to the provision's own page
     */
    public record Shown(List<TableOfContents.Entry> headings, ArticleDocument document, String link) {}

    static LawPage of(LawView view) {
        List<Shown> shown = new ArrayList<>(view.text().size());
        List<String> open = List.of();
        for (ArticleDocument provision : view.text()) {
            shown.add(new Shown(
                    TableOfContents.begun(open, provision),
                    provision,
                    LawAddress.of(view.law().id(), provision.address()) + view.suffix()));
            open = provision.divisions();
        }
        return new LawPage(view, TableOfContents.of(view.text()), shown);
    }

    public String level() {
        return Level.valueOf(view.law().level()).label();
    }

    public String address() {
        return LawAddress.of(view.law().id());
    }
}

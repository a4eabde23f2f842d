package org.famen.portal.law;

import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;

/**
 * A number that the law does not have.
 *
 * @param wanted as in the address
 * @param nearest provisions around where it would stand
 */
public record UnknownProvisionPage(LawView view, String wanted, List<ArticleDocument> nearest) {
    public UnknownProvisionPage {
        nearest = List.copyOf(nearest);
    }

    public String link(ArticleDocument provision) {
        return LawAddress.of(view.law().id(), provision.address()) + view.suffix();
    }

    public String lawLink() {
        return LawAddress.of(view.law().id()) + view.suffix();
    }
}

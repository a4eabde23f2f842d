package org.famen.portal.law;

import java.util.Optional;
import java.util.Set;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.CitedLines;
import org.famen.content.law.Level;
import org.famen.portal.search.LawAddress;
import org.famen.portal.search.LawView;

/**
 * One provision with its neighbours.
 *
 * @param cited places of the lines that a citation meant, from 0
 * @param partMissing whether a citation meant a part that the article does not have
 * @param citation as Chinese courts write it: 《中华人民共和国劳动合同法》第三十九条
 */
public record ArticlePage(
        LawView view,
        ArticleDocument article,
        Optional<ArticleDocument> previous,
        Optional<ArticleDocument> next,
        Set<Integer> cited,
        boolean partMissing,
        String citation) {

    static Optional<ArticlePage> of(LawView view, String address, int paragraph, int item) {
        for (int i = 0; i < view.text().size(); i++) {
            ArticleDocument article = view.text().get(i);
            if (article.address().equals(address)) {
                Set<Integer> cited = CitedLines.of(article.blocks(), paragraph, item);
                return Optional.of(new ArticlePage(
                        view,
                        article,
                        i > 0 ? Optional.of(view.text().get(i - 1)) : Optional.empty(),
                        i + 1 < view.text().size() ? Optional.of(view.text().get(i + 1)) : Optional.empty(),
                        cited,
                        cited.isEmpty() && (paragraph > 0 || item > 0),
                        "《" + article.lawTitle() + "》" + article.label()));
            }
        }
        return Optional.empty();
    }

    public String level() {
        return Level.valueOf(view.law().level()).label();
    }

    public String link(ArticleDocument provision) {
        return LawAddress.of(view.law().id(), provision.address()) + view.suffix();
    }

    public String lawLink() {
        return LawAddress.of(view.law().id()) + view.suffix();
    }

    /** This provision within the whole law. */
    public String inLaw() {
        return LawAddress.of(view.law().id()) + view.suffix() + "#art-" + article.address();
    }
}

package org.famen.portal.investor;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.InvestorRoute;
import org.famen.content.investor.InvestorSituation;
import org.famen.portal.library.LawAddress;

/**
 * An article for investors.
 *
 * @param body harmless HTML
 * @param routes that it recommends
 * @param situations that it is about
 */
public record InvestorArticlePage(
        InvestorArticle article, String body, List<InvestorRoute> routes, List<InvestorSituation> situations) {

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }
}

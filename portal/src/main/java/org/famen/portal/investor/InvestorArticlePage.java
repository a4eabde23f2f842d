package org.famen.portal.investor;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.route.Route;
import org.famen.content.route.Way;
import org.famen.portal.library.LawAddress;

/**
 * An article for investors.
 *
 * @param body harmless HTML
 * @param ways that it recommends
 * @param problems that it is about
 */
public record InvestorArticlePage(InvestorArticle article, String body, List<Way> ways, List<Route> problems) {

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }
}

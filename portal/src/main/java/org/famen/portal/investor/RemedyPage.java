package org.famen.portal.investor;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.InvestorSituation;
import org.famen.portal.library.LawAddress;

/**
 * What happened, and the ways that are open then, side by side.
 *
 * @param articles that tell more of it
 * @param calculable whether the calculator for false statements helps
 * @param others what else may have happened
 */
public record RemedyPage(
        InvestorSituation situation,
        List<InvestorArticle> articles,
        boolean calculable,
        List<InvestorSituation> others) {

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }
}

package org.famen.portal.campaign;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.campaign.Campaign;
import org.famen.content.campaign.HandOut;
import org.famen.content.index.PageDocument;
import org.famen.portal.statistic.Chart;

/**
 * A campaign.
 *
 * @param body harmless HTML
 * @param events of its series, the newest first
 * @param charts its figures of the whole city
 */
public record CampaignPage(
        Campaign campaign, String body, LocalDate today, List<PageDocument> events, List<Chart> charts) {
    public int handedOut() {
        return campaign.handOuts().stream().mapToInt(HandOut::count).sum();
    }
}

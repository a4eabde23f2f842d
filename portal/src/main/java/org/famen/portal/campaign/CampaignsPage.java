package org.famen.portal.campaign;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.campaign.Campaign;

/** All campaigns, those that begin last first. */
public record CampaignsPage(List<Campaign> campaigns, LocalDate today) {}

package org.famen.content.city;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.famen.content.campaign.Campaign;
import org.famen.content.culture.Walk;
import org.famen.content.duty.Duty;
import org.famen.content.enforcement.EnforcementCase;
import org.famen.content.enforcement.FileReview;
import org.famen.content.enforcement.Inspection;
import org.famen.content.line.Line;
import org.famen.content.mechanism.Mechanism;
import org.famen.content.report.Indicator;
import org.famen.content.report.OnSiteSession;
import org.famen.content.village.Village;

/** What a city's folder tells of the bureau's own work. */
@RecordBuilder
public record BureauContent(
        List<Line> lines,
        List<EnforcementCase> cases,
        List<FileReview> fileReviews,
        List<Inspection> inspections,
        List<Duty> duties,
        Optional<Mechanism> mechanism,
        List<Village> villages,
        List<Campaign> campaigns,
        List<OnSiteSession> sessions,
        List<Indicator> indicators,
        List<Walk> walks) {

    public BureauContent {
        lines = List.copyOf(lines);
        cases = List.copyOf(cases);
        fileReviews = List.copyOf(fileReviews);
        inspections = List.copyOf(inspections);
        duties = List.copyOf(duties);
        villages = List.copyOf(villages);
        campaigns = List.copyOf(campaigns);
        sessions = List.copyOf(sessions);
        indicators = List.copyOf(indicators);
        walks = List.copyOf(walks);
    }
}

package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.campaign.CampaignReader;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.WalkReader;
import org.famen.content.duty.Duty;
import org.famen.content.duty.DutyActivityReader;
import org.famen.content.duty.DutyReader;
import org.famen.content.enforcement.EnforcementCaseReader;
import org.famen.content.enforcement.FileReviewReader;
import org.famen.content.enforcement.InspectionReader;
import org.famen.content.frontmatter.Published;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.index.PageKind;
import org.famen.content.line.LineReader;
import org.famen.content.mechanism.MechanismReader;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Organisation;
import org.famen.content.report.IndicatorReader;
import org.famen.content.report.OnSiteSessionReader;
import org.famen.content.report.ReportingBody;
import org.famen.content.statistic.Statistic;
import org.famen.content.village.HelperReader;
import org.famen.content.village.Village;
import org.famen.content.village.VillageReader;

/** Reads what a city's folder tells of the bureau's own work; it names things that were read before. */
final class BureauReader {
    private final CityFolder folder;
    private final CityArea area;

    BureauReader(CityFolder folder, CityArea area) {
        this.folder = requireNonNull(folder, "folder is null");
        this.area = requireNonNull(area, "area is null");
    }

    BureauContent read(
            List<Organisation> organisations,
            List<Statistic> statistics,
            List<ReportingBody> bodies,
            List<CultureSite> sites) {
        Set<String> series = ids(statistics);
        return BureauContentBuilder.stagedBuilder()
                .lines(plain(folder.files("lines", new LineReader(series)::read)))
                .cases(plain(folder.rows(
                        "enforcement-cases", EnforcementCaseReader.COLUMNS, new EnforcementCaseReader(area)::read)))
                .fileReviews(plain(folder.rows("file-reviews", FileReviewReader.COLUMNS, new FileReviewReader()::read)))
                .inspections(plain(folder.rows("inspections", InspectionReader.COLUMNS, new InspectionReader()::read)))
                .duties(duties())
                .mechanism(plain(folder.yaml("mechanism.yaml", new MechanismReader(series)::read)).stream()
                        .findFirst())
                .villages(villages(ids(organisations)))
                .campaigns(plain(folder.files("campaigns", new CampaignReader(series)::read)))
                .sessions(plain(folder.rows(
                        "report-sessions", OnSiteSessionReader.COLUMNS, new OnSiteSessionReader(bodies)::read)))
                .indicators(plain(folder.rows("indicators", IndicatorReader.COLUMNS, new IndicatorReader()::read)))
                .walks(plain(folder.rows("culture-walks", WalkReader.COLUMNS, new WalkReader(ids(sites))::read)))
                .build();
    }

    /** Those that have pages. */
    static Map<PageKind, List<? extends Published>> pages(BureauContent bureau) {
        return Map.of(
                PageKind.LINE, bureau.lines(),
                PageKind.ENFORCEMENT_CASE, bureau.cases(),
                PageKind.DUTY, bureau.duties(),
                PageKind.VILLAGE, bureau.villages(),
                PageKind.CAMPAIGN, bureau.campaigns());
    }

    private List<Duty> duties() {
        DutyActivityReader activities =
                new DutyActivityReader(plain(folder.rows("duties", DutyReader.COLUMNS, new DutyReader()::read)));
        folder.rows("duty-activities", DutyActivityReader.COLUMNS).forEach(activities::read);
        return activities.all();
    }

    private List<Village> villages(Set<String> organisations) {
        HelperReader helpers = new HelperReader(
                plain(folder.rows("villages", VillageReader.COLUMNS, new VillageReader(area, organisations)::read)));
        folder.rows("law-literate", HelperReader.COLUMNS).forEach(helpers::read);
        return helpers.all();
    }

    private static Set<String> ids(List<? extends Published> known) {
        return known.stream().map(Published::id).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> plain(List<Sourced<T>> read) {
        return read.stream().map(Sourced::value).toList();
    }
}

package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.famen.content.about.AboutPage;
import org.famen.content.bestbet.BestBet;
import org.famen.content.checkup.CheckupField;
import org.famen.content.consultation.Consultation;
import org.famen.content.culture.CultureSite;
import org.famen.content.danger.DangerCatalogue;
import org.famen.content.event.Event;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.guide.Guide;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.map.CityMap;
import org.famen.content.naming.NamedThing;
import org.famen.content.organisation.Organisation;
import org.famen.content.parameter.DatedParameter;
import org.famen.content.policy.PolicyDocument;
import org.famen.content.report.Report;
import org.famen.content.report.ReportingBody;
import org.famen.content.risk.RiskItem;
import org.famen.content.section.CitySection;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;
import org.famen.content.statistic.Statistic;

/**
 * Everything of a city's folder that can be published; ids are unique within each kind.
 *
 * @param sections pages of the portal that are found by name
 * @param names what things of all kinds are called beside their titles
 */
@RecordBuilder
public record CityContent(
        City city,
        CityMap map,
        List<PolicyDocument> policies,
        List<Event> events,
        List<Organisation> organisations,
        List<Consultation> consultations,
        List<Guide> guides,
        List<CultureSite> cultureSites,
        List<ReportingBody> reportingBodies,
        List<Report> reports,
        List<RiskItem> risks,
        List<Statistic> statistics,
        List<InvestorArticle> investorArticles,
        List<CheckupField> checkup,
        List<Desk> desks,
        List<Service> services,
        List<AboutPage> aboutPages,
        List<Sourced<BestBet>> bestBets,
        DangerCatalogue dangers,
        List<DatedParameter> parameters,
        BureauContent bureau,
        List<CitySection> sections,
        List<Sourced<NamedThing>> names) {

    public CityContent {
        requireNonNull(city, "city is null");
        requireNonNull(map, "map is null");
        policies = List.copyOf(policies);
        events = List.copyOf(events);
        organisations = List.copyOf(organisations);
        consultations = List.copyOf(consultations);
        guides = List.copyOf(guides);
        cultureSites = List.copyOf(cultureSites);
        reportingBodies = List.copyOf(reportingBodies);
        reports = List.copyOf(reports);
        risks = List.copyOf(risks);
        statistics = List.copyOf(statistics);
        investorArticles = List.copyOf(investorArticles);
        checkup = List.copyOf(checkup);
        desks = List.copyOf(desks);
        services = List.copyOf(services);
        aboutPages = List.copyOf(aboutPages);
        bestBets = List.copyOf(bestBets);
        requireNonNull(dangers, "dangers is null");
        parameters = List.copyOf(parameters);
        requireNonNull(bureau, "bureau is null");
        sections = List.copyOf(sections);
        names = List.copyOf(names);
    }
}

package org.famen.indexer.city;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.index.PageDocument;
import org.famen.content.rule.Rule;

/** Makes one document of everything in a city's content that has a page, and of every rule that can be reckoned. */
public final class PageDocuments {
    private PageDocuments() {}

    public static Stream<PageDocument> of(CityContent city, List<Rule> rules) {
        return kinds(city, rules).flatMap(pages -> pages);
    }

    /** How many there are; of a list without making a page of it. */
    public static long count(CityContent city, List<Rule> rules) {
        return kinds(city, rules).mapToLong(Stream::count).sum();
    }

    private static Stream<Stream<PageDocument>> kinds(CityContent city, List<Rule> rules) {
        return Stream.of(
                city.policies().stream().map(PolicyPage::of),
                city.events().stream().map(EventPage::of),
                city.organisations().stream().map(OrganisationPage::of),
                city.consultations().stream().map(ConsultationPage::of),
                city.guides().stream().map(GuidePage::of),
                city.cultureSites().stream().map(CulturePage::of),
                new ReportPages(city).all(),
                city.risks().stream().map(RiskPage::of),
                city.statistics().stream().map(StatisticPage::of),
                city.investorArticles().stream().map(InvestorPages::article),
                city.investorSituations().stream().map(InvestorPages::situation),
                rules.stream().map(ToolPage::of));
    }
}

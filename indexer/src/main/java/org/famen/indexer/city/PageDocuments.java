package org.famen.indexer.city;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageDocumentBuilder;
import org.famen.content.naming.NamedThing;
import org.famen.content.naming.Names;
import org.famen.content.route.Route;
import org.famen.content.rule.Rule;

/** Makes one document of everything in a city's content that has a page, of every rule that can be reckoned and of every route. */
public final class PageDocuments {
    private PageDocuments() {}

    public static Stream<PageDocument> of(CityContent city, List<Rule> rules, List<Route> routes) {
        Map<String, Names> names = city.names().stream()
                .map(Sourced::value)
                .collect(Collectors.toMap(NamedThing::page, NamedThing::names, (one, other) -> one));
        return kinds(city, rules, routes)
                .flatMap(pages -> pages)
                .map(page -> named(page, names.getOrDefault(page.id(), Names.NONE)));
    }

    /** How many there are; of a list without making a page of it. */
    public static long count(CityContent city, List<Rule> rules, List<Route> routes) {
        return kinds(city, rules, routes).mapToLong(Stream::count).sum();
    }

    /** What people call it is found like its own words. */
    private static PageDocument named(PageDocument page, Names names) {
        return names.isEmpty()
                ? page
                : PageDocumentBuilder.builder(page)
                        .text(page.text() + "\n" + String.join("\n", names.all()))
                        .build();
    }

    private static Stream<Stream<PageDocument>> kinds(CityContent city, List<Rule> rules, List<Route> routes) {
        return Stream.concat(
                BureauPages.of(city.bureau()),
                Stream.of(
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
                        rules.stream().map(ToolPage::of),
                        routes.stream().map(RoutePage::of)));
    }
}

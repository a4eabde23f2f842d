package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.about.AboutPage;
import org.famen.content.about.AboutPageReader;
import org.famen.content.attachment.AttachmentCheck;
import org.famen.content.bestbet.BestBet;
import org.famen.content.bestbet.BestBetReader;
import org.famen.content.checkup.CheckupField;
import org.famen.content.checkup.CheckupReader;
import org.famen.content.consultation.Consultation;
import org.famen.content.consultation.ConsultationReader;
import org.famen.content.consultation.DeadlineCheck;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.CultureSiteReader;
import org.famen.content.danger.Danger;
import org.famen.content.danger.DangerCatalogue;
import org.famen.content.danger.DangerReader;
import org.famen.content.danger.PageCheck;
import org.famen.content.event.AftermathCheck;
import org.famen.content.event.Event;
import org.famen.content.event.EventReader;
import org.famen.content.event.Picture;
import org.famen.content.frontmatter.Published;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.guide.Guide;
import org.famen.content.guide.GuideReader;
import org.famen.content.guide.OrganisationCheck;
import org.famen.content.index.PageKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.InvestorArticleReader;
import org.famen.content.map.CityMap;
import org.famen.content.map.MapReader;
import org.famen.content.naming.NameCheck;
import org.famen.content.naming.NamedThing;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationReader;
import org.famen.content.organisation.ParentCheck;
import org.famen.content.parameter.ParameterReader;
import org.famen.content.policy.ExpiryCheck;
import org.famen.content.policy.InterpretsCheck;
import org.famen.content.policy.PolicyDocument;
import org.famen.content.policy.PolicyReader;
import org.famen.content.problem.Problems;
import org.famen.content.report.BodyCheck;
import org.famen.content.report.Report;
import org.famen.content.report.ReportReader;
import org.famen.content.report.ReportingBody;
import org.famen.content.report.ReportingBodyReader;
import org.famen.content.risk.RiskItem;
import org.famen.content.risk.RiskItemReader;
import org.famen.content.section.CitySection;
import org.famen.content.section.CitySectionReader;
import org.famen.content.service.Desk;
import org.famen.content.service.DeskReader;
import org.famen.content.service.Service;
import org.famen.content.service.ServiceReader;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticReader;
import org.famen.content.statistic.StatisticValueReader;

/** Reads a city's folder: {@code city.yaml} and beside it one folder or table for each kind; see docs/content.md. */
public final class CityReader {
    private static final String CITY_FILE = "city.yaml";
    private static final String MAP = "map.geojson";
    /** Where services are booked. */
    private static final String SERVICES = "book/";

    private final CityFolder folder;
    private final CityArea area;
    private final Problems problems;
    private final LocalDate today;

    private CityReader(CityFolder folder, CityArea area, Problems problems, LocalDate today) {
        this.folder = requireNonNull(folder, "folder is null");
        this.area = requireNonNull(area, "area is null");
        this.problems = requireNonNull(problems, "problems is null");
        this.today = requireNonNull(today, "today is null");
    }

    /**
     * What can't be published is reported and left out. Empty only when the city's own file can't be read; the rest has
     * been checked even then, so that an editor sees everything at once.
     *
     * @param today the day of the load in the city
     */
    public static Optional<CityContent> read(Path folder, Problems problems, LocalDate today) {
        Optional<City> city = city(folder, problems);
        boolean real = city.isPresent() && !city.get().isDemonstration();
        CityArea area = city.map(City::area).orElse(CityArea.UNKNOWN);
        return new CityReader(new CityFolder(folder, problems, real), area, problems, today)
                .read(city, map(folder, area, problems));
    }

    /** The city's own file alone; empty when it can't be read, which has been reported then. */
    public static Optional<City> city(Path folder, Problems problems) {
        return new CityFileReader(problems).read(folder.resolve(CITY_FILE), CITY_FILE);
    }

    /** The city's map alone; an empty one when there is no file. */
    public static CityMap map(Path folder, CityArea area, Problems problems) {
        Path file = folder.resolve(MAP);
        return Files.exists(file) ? new MapReader(area, problems).read(file, MAP) : CityMap.EMPTY;
    }

    private Optional<CityContent> read(Optional<City> city, CityMap map) {
        List<PolicyDocument> policies = policies();
        List<Event> events = events();
        List<Organisation> organisations = organisations(map);
        List<Consultation> consultations = consultations(city);
        List<Guide> guides = guides(organisations);
        List<CultureSite> sites = plain(folder.files("culture", new CultureSiteReader(area)::read));
        List<ReportingBody> bodies =
                plain(folder.rows("report-bodies", ReportingBodyReader.COLUMNS, new ReportingBodyReader(area)::read));
        List<Report> reports = reports(bodies);
        List<RiskItem> risks = plain(folder.rows("risks", RiskItemReader.COLUMNS, new RiskItemReader()::read));
        List<Statistic> statistics = statistics(city.map(City::name));
        List<InvestorArticle> articles = plain(folder.files("investor", new InvestorArticleReader()::read));
        List<CheckupField> checkup = plain(folder.yaml("checkup.yaml", CheckupReader::read));
        List<Desk> desks = desks(organisations);
        List<Service> services = services(desks);
        List<AboutPage> aboutPages = plain(folder.files("about", new AboutPageReader()::read));
        BureauContent bureau = new BureauReader(folder, area).read(organisations, statistics, bodies, sites);
        Map<PageKind, List<? extends Published>> pages = new EnumMap<>(BureauReader.pages(bureau));
        pages.putAll(Map.ofEntries(
                Map.entry(PageKind.POLICY, policies),
                Map.entry(PageKind.EVENT, events),
                Map.entry(PageKind.ORGANISATION, organisations),
                Map.entry(PageKind.CONSULTATION, consultations),
                Map.entry(PageKind.GUIDE, guides),
                Map.entry(PageKind.CULTURE, sites),
                Map.entry(PageKind.REPORT, reports),
                Map.entry(PageKind.REPORT_BODY, bodies),
                Map.entry(PageKind.RISK, risks),
                Map.entry(PageKind.STATISTIC, statistics),
                Map.entry(PageKind.INVESTOR, articles)));
        Set<String> ids = pages.entrySet().stream()
                .flatMap(kind ->
                        kind.getValue().stream().map(page -> kind.getKey().id(page.id())))
                .collect(Collectors.toSet());
        folder.checkLinks(ids);
        List<CitySection> sections =
                plain(folder.rows("sections", CitySectionReader.COLUMNS, new CitySectionReader()::read));
        return city.map(found -> CityContentBuilder.stagedBuilder()
                .city(found)
                .map(map)
                .policies(policies)
                .events(events)
                .organisations(organisations)
                .consultations(consultations)
                .guides(guides)
                .cultureSites(sites)
                .reportingBodies(bodies)
                .reports(reports)
                .risks(risks)
                .statistics(statistics)
                .investorArticles(articles)
                .checkup(checkup)
                .desks(desks)
                .services(services)
                .aboutPages(aboutPages)
                .bestBets(bestBets(ids))
                .dangers(dangers(ids))
                .parameters(plain(folder.rows("parameters", ParameterReader.COLUMNS, new ParameterReader()::read)))
                .bureau(bureau)
                .sections(sections)
                .names(names(pages, services, sections))
                .build());
    }

    private List<Sourced<NamedThing>> names(
            Map<PageKind, List<? extends Published>> pages, List<Service> services, List<CitySection> sections) {
        NameCollector collected = folder.names();
        List<Sourced<NamedThing>> names = Stream.of(
                        pages.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(kind -> collected.of(kind.getKey().id(""), kind.getValue())),
                        collected.of(SERVICES, services),
                        collected.of("", sections))
                .flatMap(some -> some)
                .toList();
        new NameCheck(problems).check(names);
        return names;
    }

    /** They lead to pages, so they are read when all of these are known. */
    private List<Sourced<BestBet>> bestBets(Set<String> ids) {
        BestBetReader reader = new BestBetReader(ids);
        return folder.rows("best-bets", BestBetReader.COLUMNS).stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
    }

    /** They may lead to pages, too. */
    private DangerCatalogue dangers(Set<String> ids) {
        PageCheck check = new PageCheck(ids, problems);
        DangerReader reader = new DangerReader();
        List<Danger> dangers = folder.yaml("dangers.yaml", reader::read).stream()
                .map(check::check)
                .toList();
        return new DangerCatalogue(dangers, reader.ordinary());
    }

    private List<PolicyDocument> policies() {
        List<Sourced<PolicyDocument>> read = folder.files("policies", new PolicyReader()::read);
        InterpretsCheck check = new InterpretsCheck(read, problems);
        AttachmentCheck files = folder.attachments("policy");
        read.forEach(new ExpiryCheck(today, problems)::check);
        return read.stream()
                .map(source -> check.check(source)
                        .withAttachments(files.good(source, source.value().attachments())))
                .toList();
    }

    private List<Event> events() {
        AttachmentCheck files = folder.attachments("event");
        List<Sourced<Event>> read = folder.files("events", new EventReader(area, today)::read);
        read.forEach(new AftermathCheck(today, problems)::check);
        return read.stream().map(source -> withGoodPictures(source, files)).toList();
    }

    private static Event withGoodPictures(Sourced<Event> source, AttachmentCheck files) {
        List<Picture> pictures = source.value().pictures();
        List<String> good =
                files.good(source, pictures.stream().map(Picture::file).toList());
        return source.value()
                .withPictures(pictures.stream()
                        .filter(picture -> good.contains(picture.file()))
                        .toList());
    }

    private List<Organisation> organisations(CityMap map) {
        List<Sourced<Organisation>> read =
                folder.rows("organisations", OrganisationReader.COLUMNS, new OrganisationReader(area)::read);
        var district = new DistrictCheck(map, problems);
        read.forEach(district::check);
        ParentCheck check = new ParentCheck(read, problems);
        return read.stream().map(check::check).toList();
    }

    private List<Guide> guides(List<Organisation> organisations) {
        OrganisationCheck check = new OrganisationCheck(organisations, problems);
        return folder.files("guides", new GuideReader()::read).stream()
                .map(check::check)
                .toList();
    }

    private List<Consultation> consultations(Optional<City> city) {
        DeadlineCheck check = new DeadlineCheck(city.map(City::deadlineTopics).orElse(Set.of()), problems);
        return plain(folder.files("consultations", new ConsultationReader()::read).stream()
                .filter(check::isGood)
                .toList());
    }

    private List<Desk> desks(List<Organisation> organisations) {
        Set<String> known = organisations.stream().map(Organisation::id).collect(Collectors.toSet());
        return plain(folder.rows("desks", DeskReader.COLUMNS, new DeskReader(known)::read));
    }

    private List<Service> services(List<Desk> desks) {
        Set<String> known = desks.stream().map(Desk::id).collect(Collectors.toSet());
        return plain(folder.files("services", new ServiceReader(known, today)::read));
    }

    private List<Report> reports(List<ReportingBody> bodies) {
        BodyCheck check = new BodyCheck(bodies, problems);
        return plain(folder.files("reports", new ReportReader()::read).stream()
                .filter(check::isGood)
                .toList());
    }

    private List<Statistic> statistics(Optional<String> cityName) {
        List<Statistic> series =
                plain(folder.rows("statistic-series", StatisticReader.COLUMNS, new StatisticReader()::read));
        List<String> areas =
                Stream.concat(cityName.stream(), area.districts().stream()).toList();
        StatisticValueReader values = new StatisticValueReader(series, areas);
        folder.rows("statistics", StatisticValueReader.COLUMNS).forEach(values::read);
        return values.all();
    }

    private static <T> List<T> plain(List<Sourced<T>> read) {
        return read.stream().map(Sourced::value).toList();
    }
}

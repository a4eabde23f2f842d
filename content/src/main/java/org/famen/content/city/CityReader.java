package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.famen.content.consultation.Consultation;
import org.famen.content.consultation.ConsultationReader;
import org.famen.content.event.Event;
import org.famen.content.event.EventReader;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.FrontMatterFolder;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationReader;
import org.famen.content.organisation.ParentCheck;
import org.famen.content.policy.InterpretsCheck;
import org.famen.content.policy.PolicyDocument;
import org.famen.content.policy.PolicyReader;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.table.CsvRowSource;
import org.famen.content.table.TableReader;

/**
 * Reads a city's folder: {@code city.yaml}, {@code policies/}, {@code events/}, {@code organisations.csv} and
 * {@code consultations/}.
 */
public final class CityReader {
    private static final String CITY_FILE = "city.yaml";
    private static final String POLICIES = "policies";
    private static final String EVENTS = "events";
    private static final String ORGANISATIONS = "organisations.csv";
    private static final String CONSULTATIONS = "consultations";

    private final Path folder;
    private final Problems problems;
    private final LocalDate today;

    private CityReader(Path folder, Problems problems, LocalDate today) {
        this.folder = requireNonNull(folder, "folder is null");
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
        return new CityReader(folder, problems, today).read();
    }

    private Optional<CityContent> read() {
        Optional<City> city = new CityFileReader(problems).read(folder.resolve(CITY_FILE), CITY_FILE);
        CityArea area = city.map(City::area).orElse(CityArea.UNKNOWN);
        boolean real = city.isPresent() && !city.get().isDemonstration();
        List<PolicyDocument> policies = policies(real);
        List<Event> events = events(area, real);
        List<Organisation> organisations = organisations(area, real);
        List<Consultation> consultations = consultations(real);
        return city.map(found -> new CityContent(found, policies, events, organisations, consultations));
    }

    private List<PolicyDocument> policies(boolean real) {
        PolicyReader reader = new PolicyReader();
        List<Sourced<PolicyDocument>> read = publishable(
                files(POLICIES).stream()
                        .map(reader::read)
                        .flatMap(Optional::stream)
                        .toList(),
                PolicyDocument::id,
                real ? PolicyDocument::demonstration : policy -> false);
        InterpretsCheck check = new InterpretsCheck(read, problems);
        return read.stream().map(check::check).toList();
    }

    private List<Event> events(CityArea area, boolean real) {
        EventReader reader = new EventReader(area, today);
        return publishable(
                        files(EVENTS).stream()
                                .map(reader::read)
                                .flatMap(Optional::stream)
                                .toList(),
                        Event::id,
                        real ? Event::demonstration : event -> false)
                .stream()
                .map(Sourced::value)
                .toList();
    }

    private List<Organisation> organisations(CityArea area, boolean real) {
        Path file = folder.resolve(ORGANISATIONS);
        if (!Files.exists(file)) {
            return List.of();
        }
        OrganisationReader reader = new OrganisationReader(area);
        List<Sourced<Organisation>> read = publishable(
                new TableReader(new CsvRowSource(), problems)
                        .read(file, ORGANISATIONS, OrganisationReader.COLUMNS).stream()
                                .map(reader::read)
                                .flatMap(Optional::stream)
                                .toList(),
                Organisation::id,
                real ? Organisation::demonstration : organisation -> false);
        ParentCheck check = new ParentCheck(read, problems);
        return read.stream().map(check::check).toList();
    }

    private List<Consultation> consultations(boolean real) {
        ConsultationReader reader = new ConsultationReader();
        return publishable(
                        files(CONSULTATIONS).stream()
                                .map(reader::read)
                                .flatMap(Optional::stream)
                                .toList(),
                        Consultation::id,
                        real ? Consultation::demonstration : consultation -> false)
                .stream()
                .map(Sourced::value)
                .toList();
    }

    private List<FrontMatterFile> files(String name) {
        return new FrontMatterFolder(problems).read(folder.resolve(name), name);
    }

    /** Leaves out the second thing of an id, and made-up things in a real city. */
    private <T> List<Sourced<T>> publishable(
            List<Sourced<T>> read, Function<T, String> id, Predicate<T> madeUpInRealCity) {
        Map<String, Sourced<T>> byId = new HashMap<>();
        List<Sourced<T>> kept = new ArrayList<>();
        for (Sourced<T> thing : read) {
            String thingId = id.apply(thing.value());
            Sourced<T> first = byId.putIfAbsent(thingId, thing);
            if (first != null) {
                problems.add(Problem.error(thing.file(), thing.line(), "city.duplicate", thingId, first.place()));
            } else if (madeUpInRealCity.test(thing.value())) {
                problems.add(Problem.error(thing.file(), thing.line(), "city.demonstration", thingId));
            } else {
                kept.add(thing);
            }
        }
        return kept;
    }
}

package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.city.CityReader;
import org.famen.content.consultation.Consultation;
import org.famen.content.law.Law;
import org.famen.content.law.Part;
import org.famen.content.law.Provisions;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.content.lexicon.LegalTerms;
import org.famen.content.problem.Problems;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.lexicon.PairFinder;
import org.famen.indexer.lexicon.TermFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexer lexicon}: what an editor may want to take into {@code content/lexicon}. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        description = "Proposes words for the lexicon out of law texts and answered questions; it changes nothing.")
final class LexiconCommand {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String CITY = "content/city";
    private static final String TERMS = "content/lexicon/" + LegalTerms.FILE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Command(
            name = "terms",
            mixinStandardHelpOptions = true,
            description = "Prints words of the law texts as " + LegalTerms.FILE + " holds them, most frequent first.")
    int terms(
            @Option(names = "--laws", required = true, paramLabel = "PATH", description = "Law texts.")
                    List<String> paths,
            @Option(names = "--at-least", defaultValue = "50", description = "How often. Default: ${DEFAULT-VALUE}")
                    int atLeast)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Stream<String> texts =
                laws(paths).stream().flatMap(law -> law.newest().provisions()).map(Part.Provision::text);
        out.println("词,次数");
        new TermFinder(atLeast).find(texts).forEach((term, count) -> out.println(term + "," + count));
        out.flush();
        return 0;
    }

    @Command(
            name = "pairs",
            mixinStandardHelpOptions = true,
            description = {
                "Prints words of answered questions beside words of the articles that they cite, the strongest first:",
                "word, word of the law, questions in which they meet, mutual information in bits."
            })
    int pairs(
            @Option(names = "--laws", required = true, paramLabel = "PATH", description = "Law texts.")
                    List<String> paths,
            @Option(names = "--city", paramLabel = "FOLDER", description = "Folder of the city's content.") @Nullable
                    Path city,
            @Option(names = "--at-least", defaultValue = "3", description = "Questions. Default: ${DEFAULT-VALUE}")
                    int atLeast)
            throws IOException {
        List<Consultation> consultations = consultations(city == null ? Checkout.resolve(CITY) : city);
        Set<String> asked = new TermFinder(atLeast)
                .find(consultations.stream().map(LexiconCommand::question))
                .keySet();
        Set<String> legal = LegalTerms.read(Checkout.resolve(TERMS), TERMS, new Problems());
        Map<String, String> articles = articles(paths);
        List<PairFinder.Answered> answered = consultations.stream()
                .map(each -> new PairFinder.Answered(question(each), cited(each, articles)))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        new PairFinder(asked, legal, atLeast)
                .find(answered)
                .forEach(pair -> out.printf(
                        Locale.ROOT, "%s,%s,%d,%.1f%n", pair.lay(), pair.legal(), pair.questions(), pair.strength()));
        out.flush();
        return 0;
    }

    private List<Law> laws(List<String> paths) throws IOException {
        List<Path> files =
                fetching.fetch(paths, ConsoleProgress.on(spec.commandLine().getErr()));
        return new LawAssembler(Catalogue.EMPTY).assemble(LawReader.read(files).documents());
    }

    private static List<Consultation> consultations(Path folder) {
        return CityReader.read(folder, new Problems(), LocalDate.now(ZONE))
                .map(CityContent::consultations)
                .orElseThrow(() -> new LoadException("There is no city in " + folder + "; see --city."));
    }

    private static String question(Consultation consultation) {
        return consultation.question()
                + consultation.detail().map(detail -> "\n" + detail).orElse("");
    }

    private static String cited(Consultation consultation, Map<String, String> articles) {
        return consultation.citations().stream()
                .map(citation -> articles.getOrDefault(
                        citation.lawId() + "#" + citation.article().address(), ""))
                .collect(Collectors.joining("\n"));
    }

    /** Words of the articles in force, by law and address. */
    private Map<String, String> articles(List<String> paths) throws IOException {
        Map<String, String> articles = new HashMap<>();
        for (Law law : laws(paths)) {
            Provisions.of(law.newest())
                    .forEach(located -> articles.put(
                            law.id() + "#" + located.address(),
                            located.provision().text()));
        }
        return articles;
    }
}

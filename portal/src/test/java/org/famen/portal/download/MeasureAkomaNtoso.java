package org.famen.portal.download;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.indexer.city.AnsweredQuestions;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.law.ArticleDocuments;
import org.famen.indexer.law.LawDocuments;
import org.famen.indexer.reference.References;
import org.famen.portal.city.FixedClock;
import org.famen.portal.library.LawView;

/**
 * Writes every version of every law as Akoma Ntoso and holds it against the schema. Started by {@code portal/measure-akn}; it
 * ends with 1 where fewer than 99 of 100 are valid.
 */
final class MeasureAkomaNtoso {
    private static final double LEAST = 0.99;
    private static final int SHOWN = 20;

    private final AkomaNtosoSchema schema = new AkomaNtosoSchema();
    private final LocalDate day = FixedClock.TODAY;
    private int written;
    private int invalid;
    private long provisions;

    private MeasureAkomaNtoso() {}

    /** @param arguments catalogue, then the law texts */
    public static void main(String[] arguments) throws IOException {
        Catalogue catalogue = Catalogue.readWithNeighbours(Path.of(arguments[0]));
        List<Law> laws = new LawAssembler(catalogue)
                .assemble(LawReader.read(
                                Stream.of(arguments).skip(1).map(Path::of).toList())
                        .documents());
        var measure = new MeasureAkomaNtoso();
        laws.forEach(law -> measure.write(law, catalogue));
        System.exit(measure.report(laws.size()) ? 0 : 1);
    }

    private void write(Law law, Catalogue catalogue) {
        LawDocument document = LawDocuments.of(law, catalogue, List.of());
        Map<String, List<ArticleDocument>> texts = ArticleDocuments.of(
                        law, new AnsweredQuestions(List.of()), References.NONE, ProvisionVectors.NONE)
                .collect(Collectors.groupingBy(ArticleDocument::versionId));
        for (VersionDocument version : document.versions()) {
            List<ArticleDocument> text = texts.getOrDefault(version.id(), List.of());
            var view = new LawView(document, version, text, LawView.statusOf(version, day), day, false, true);
            Optional<String> problem =
                    schema.problem(AkomaNtoso.of(new Excerpt(view, text, true), "法门", "https://portal.example"));
            written++;
            provisions += text.size();
            problem.ifPresent(words -> {
                if (invalid++ < SHOWN) {
                    System.out.println(law.id() + " " + version.id() + ": " + words);
                }
            });
        }
    }

    private boolean report(int laws) {
        double valid = (double) (written - invalid) / Math.max(1, written);
        System.out.printf(
                "%d laws, %d texts, %d provisions; %d texts valid (%.2f %%)%n",
                laws, written, provisions, written - invalid, 100 * valid);
        return written > 0 && valid >= LEAST;
    }
}

package org.famen.content.paper.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.paper.FieldType;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperField;
import org.famen.content.paper.Part;
import org.famen.content.paper.Scope;
import org.famen.content.paper.filling.Draft;
import org.famen.content.paper.filling.FilledField;
import org.famen.content.paper.filling.FilledItem;
import org.famen.content.paper.filling.FilledPaper;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.expression.Template;

/**
 * Sets what was filled in into the template of a document. What was not answered becomes a line to write on; a sentence that
 * speaks of a field that does not apply is left out.
 */
public final class PaperWriter {
    static final String TICKED = "☑";
    static final String OPEN = "☐";
    /** To be written on by hand. */
    public static final String GAP = "＿＿＿＿＿＿";

    private final ExpressionLanguage language;
    private final FilledPaper filled;
    private final boolean blank;

    private PaperWriter(ExpressionLanguage language, FilledPaper filled, boolean blank) {
        this.language = requireNonNull(language, "language is null");
        this.filled = requireNonNull(filled, "filled is null");
        this.blank = blank;
    }

    public static PrintedPaper write(FilledPaper filled, ExpressionLanguage language) {
        return new PaperWriter(language, filled, false).write();
    }

    /** To be filled in by hand: with every part, whatever it depends on. */
    public static PrintedPaper blank(Paper paper, LocalDate today, ExpressionLanguage language) {
        return new PaperWriter(language, FilledPaper.of(paper, Draft.EMPTY, today, language), true).write();
    }

    /** The answers that are known at a place of the template. */
    private record Known(Map<String, Object> values, Set<String> absent) {}

    private PrintedPaper write() {
        List<Printed> parts = new ArrayList<>();
        Known known = new Known(filled.values(), blank ? Set.of() : filled.absent());
        filled.paper().body().forEach(part -> write(part, known, parts));
        return new PrintedPaper(filled.paper().name(), parts);
    }

    private void write(Part part, Known outside, List<Printed> written) {
        for (Known known : times(part.scope(), outside)) {
            switch (part) {
                case Part.Text text ->
                    lines(text.text(), known)
                            .map(line -> new Printed.Text(text.look(), line))
                            .forEach(written::add);
                case Part.Signature signature ->
                    written.add(new Printed.Signature(signature.signers().stream()
                            .flatMap(signer -> lines(signer, known))
                            .toList()));
                case Part.Table table -> {
                    List<Printed.Row> rows = new ArrayList<>();
                    table.rows().forEach(row -> write(row, known, rows));
                    written.add(new Printed.Table(rows));
                }
                case Part.Several several -> several.parts().forEach(one -> write(one, known, written));
            }
        }
    }

    private void write(Part.Row row, Known outside, List<Printed.Row> written) {
        for (Known known : times(row.scope(), outside)) {
            switch (row) {
                case Part.Band band ->
                    lines(band.text(), known)
                            .map(line -> new Printed.Row(line, List.of()))
                            .forEach(written::add);
                case Part.Element element -> element(element, known, written);
                case Part.Rows rows -> rows.rows().forEach(one -> write(one, known, written));
            }
        }
    }

    private void element(Part.Element element, Known known, List<Printed.Row> written) {
        Stream<String> boxes = element
                .boxes()
                .filter(field -> !known.absent().contains(field.name()))
                .map(field -> boxes(field, known))
                .stream();
        List<String> lines = Stream.concat(boxes, element.lines().stream().flatMap(line -> lines(line, known)))
                .toList();
        if (!lines.isEmpty()) {
            written.add(new Printed.Row(element.label(), lines));
        }
    }

    private static String boxes(PaperField field, Known known) {
        List<String> options = field.type() == FieldType.YES_NO ? List.of("是", "否") : field.options();
        Set<String> chosen = new HashSet<>();
        switch (known.values().get(field.name())) {
            case null -> {}
            case List<?> several -> several.forEach(one -> chosen.add(one.toString()));
            case Object one -> chosen.add(FilledField.words(one));
        }
        return options.stream()
                .map(option -> (chosen.contains(option) ? TICKED : OPEN) + option)
                .collect(Collectors.joining("　"));
    }

    /** Once, not at all, or once for each of a group. */
    private List<Known> times(Scope scope, Known outside) {
        List<Known> all = scope.each().map(group -> each(group, outside)).orElseGet(() -> List.of(outside));
        return blank ? all : all.stream().filter(known -> holds(scope, known)).toList();
    }

    private List<Known> each(String group, Known outside) {
        return filled.group(group).stream()
                .flatMap(each -> each.items().stream())
                .map(item -> within(item, outside))
                .toList();
    }

    private Known within(FilledItem item, Known outside) {
        Set<String> absent = new HashSet<>(outside.absent());
        item.fields().forEach(field -> absent.remove(field.field().name()));
        return new Known(item.values(), absent);
    }

    private boolean holds(Scope scope, Known known) {
        return scope.when().map(when -> language.holds(when, known.values())).orElse(true)
                && known.values().keySet().containsAll(scope.given());
    }

    /** None when one of its places is for a field that does not apply; what is reckoned of fields stays. */
    private Stream<String> lines(Template template, Known known) {
        return template.expressions().stream().map(Expression::text).anyMatch(known.absent()::contains)
                ? Stream.empty()
                : template.fill(expression -> words(expression, known))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty());
    }

    private String words(Expression expression, Known known) {
        return language.evaluate(expression, known.values())
                .map(FilledField::words)
                .orElse(GAP);
    }
}

package org.famen.portal.checkup.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.famen.content.citation.WrittenCitation;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;

/** A report as the lawyer has typed it. Rows without anything in them are no findings. */
public record ReportForm(String summary, List<Row> rows) {
    private static final int MAX_ROWS = 30;
    private static final int SPARE_ROWS = 3;

    /**
     * One finding as it was typed.
     *
     * @param articles one a line
     */
    public record Row(String point, String articles, String advice, String until, String state) {
        static final Row EMPTY = new Row("", "", "", "", Finding.State.OPEN.key());

        boolean isEmpty() {
            return point.isEmpty() && articles.isEmpty() && advice.isEmpty() && until.isEmpty();
        }

        List<String> articleLines() {
            return Arrays.stream(articles.split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        Optional<LocalDate> day() {
            try {
                return until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }

        Finding finding() {
            Finding.State known = Arrays.stream(Finding.State.values())
                    .filter(one -> one.key().equals(state))
                    .findFirst()
                    .orElse(Finding.State.OPEN);
            return new Finding(point, articleLines(), advice, day().orElse(null), known);
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    public ReportForm {
        rows = List.copyOf(rows);
    }

    static ReportForm of(Report report) {
        return new ReportForm(
                report.summary(),
                report.findings().stream()
                        .map(finding -> new Row(
                                finding.point(),
                                String.join("\n", finding.articles()),
                                finding.advice(),
                                Objects.toString(finding.until(), ""),
                                finding.state().key()))
                        .toList());
    }

    /** A first one, about what the business brought along from its self-check. */
    static ReportForm about(List<String> points) {
        return new ReportForm(
                "",
                points.stream()
                        .map(point -> new Row(point, "", "", "", Finding.State.OPEN.key()))
                        .toList());
    }

    static ReportForm read(Submission form) {
        List<Row> rows = IntStream.range(0, MAX_ROWS)
                .filter(number -> form.values().containsKey("point-" + number))
                .mapToObj(number -> new Row(
                        form.text("point-" + number),
                        form.text("articles-" + number),
                        form.text("advice-" + number),
                        form.text("until-" + number),
                        form.text("state-" + number)))
                .toList();
        return new ReportForm(form.text("summary"), rows);
    }

    /** With some rows to spare. */
    ReportForm withSpareRows() {
        List<Row> all =
                new ArrayList<>(rows.stream().filter(row -> !row.isEmpty()).toList());
        for (int spare = 0; spare < SPARE_ROWS && all.size() < MAX_ROWS; spare++) {
            all.add(Row.EMPTY);
        }
        return new ReportForm(summary, all);
    }

    /** In the order of the form; none when all is well. */
    FieldErrors errors(boolean deliver) {
        List<FieldError> errors = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            Row row = rows.get(number);
            if (!row.isEmpty() && row.point().isEmpty()) {
                errors.add(new FieldError("point-" + number, "finding_point"));
            }
            if (!row.articleLines().stream()
                    .allMatch(line -> WrittenCitation.parse(line).isPresent())) {
                errors.add(new FieldError("articles-" + number, "finding_articles"));
            }
            if (!row.until().isEmpty() && row.day().isEmpty()) {
                errors.add(new FieldError("until-" + number, "finding_until"));
            }
        }
        if (errors.isEmpty() && deliver && report().isEmpty()) {
            errors.add(new FieldError("summary", "report_empty"));
        }
        return new FieldErrors(errors);
    }

    /** Only of a form without errors. */
    Report report() {
        return new Report(
                summary,
                rows.stream().filter(row -> !row.isEmpty()).map(Row::finding).toList());
    }

    @Override
    public String toString() {
        return "ReportForm of " + rows.size();
    }
}

package org.famen.content.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;

/** Reads a report from a Markdown file of {@code reports/}; its file name becomes its id. */
public final class ReportReader {
    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<Report>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<ReportKind> kind = fields.choice("类型", ReportKind.class).required();
        Field<String> body = fields.identifier("单位").required();
        Field<Integer> year = fields.integer("年度").required();
        Field<LocalDate> publishedOn = fields.date("发布日期").required();
        Field<URI> link = fields.webAddress("网址");
        Field<Boolean> demonstration = fields.yesNo("演示");

        if (link.find().isEmpty()) {
            file.requireBody();
        }
        if (year.find().isPresent() && publishedOn.find().isPresent()) {
            checkYear(fields, year.value(), publishedOn.value());
        }
        return fields.build(() -> new Report(
                file.id(),
                title.value(),
                kind.value(),
                body.value(),
                year.value(),
                publishedOn.value(),
                link.find(),
                file.body(),
                demonstration.orElse(false)));
    }

    /** Nobody can report on a year that lies ahead; a year long ago is a slip of the finger. */
    private static void checkYear(Fields fields, int year, LocalDate publishedOn) {
        if (year > publishedOn.getYear() || year < publishedOn.getYear() - 5) {
            fields.reject("年度", "report.year", Integer.toString(year), publishedOn.toString());
        }
    }
}

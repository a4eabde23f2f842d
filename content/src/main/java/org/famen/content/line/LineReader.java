package org.famen.content.line;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;

/** Reads a line of work from a Markdown file of {@code lines/}; its file name becomes its id. */
public final class LineReader {
    private final Set<String> series;

    /** @param series ids of the city's series of figures */
    public LineReader(Set<String> series) {
        this.series = Set.copyOf(series);
    }

    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<Line>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<LineGroup> group = fields.choice("分组", LineGroup.class).required();
        Field<Integer> rank = fields.integer("顺序").required();
        Field<String> lead = fields.text("摘要").required();
        Field<String> link = RelatedReader.path(fields, "链接");
        Field<List<String>> aliases = fields.texts("别名");
        Field<List<String>> topics = fields.texts("主题");
        Field<List<String>> figures = fields.texts("数字");
        List<Related> related = RelatedReader.read(fields, "相关");
        Field<Boolean> demonstration = fields.yesNo("演示");
        String body = file.requireBody();
        SeriesCheck.check(fields, "数字", figures, series);
        return fields.build(() -> new Line(
                file.id(),
                title.value(),
                group.value(),
                rank.value(),
                lead.value(),
                link.find(),
                aliases.orElse(List.of()),
                topics.orElse(List.of()),
                figures.orElse(List.of()),
                related,
                body,
                demonstration.orElse(false)));
    }
}

package org.famen.content.about;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;

/** Reads a page about the portal from a Markdown file of {@code about/}; its file name says which. */
public final class AboutPageReader {
    /** The pages that the frame of the portal leads to. */
    public static final List<String> IDS = List.of("about", "accessibility", "privacy");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\n]*}");

    /** Empty when something is at fault, which has been reported then. */
    public Optional<Sourced<AboutPage>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<LocalDate> updatedOn = fields.date("更新日期").required();
        Field<Boolean> demonstration = fields.yesNo("演示");
        String body = file.requireBody();
        if (!IDS.contains(file.id())) {
            fields.reject("文件名", "about.unknown", file.id(), String.join("、", IDS));
        }
        PLACEHOLDER
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .filter(written -> !Placeholder.all().contains(written))
                .forEach(written ->
                        fields.reject("正文", "about.placeholder", written, String.join("、", Placeholder.all())));
        return fields.build(
                () -> new AboutPage(file.id(), title.value(), updatedOn.value(), body, demonstration.orElse(false)));
    }
}

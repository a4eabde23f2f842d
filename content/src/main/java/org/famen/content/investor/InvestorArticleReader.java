package org.famen.content.investor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;

/** Reads an article from a Markdown file of {@code investor/}; its file name becomes its id. */
public final class InvestorArticleReader {
    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<InvestorArticle>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<ArticleKind> kind = fields.choice("类型", ArticleKind.class).required();
        Field<List<String>> topics = fields.texts("主题").required();
        Field<LocalDate> publishedOn = fields.date("发布日期").required();
        Field<List<WrittenCitation>> citations = CitationField.read(fields, "引用");
        Field<List<String>> warnings = fields.texts("风险提示");
        List<Term> terms = terms(fields);
        Field<List<String>> routes = fields.texts("途径");
        Field<Boolean> demonstration = fields.yesNo("演示");
        String body = file.requireBody();

        return fields.build(() -> InvestorArticleBuilder.stagedBuilder()
                .id(file.id())
                .title(title.value())
                .kind(kind.value())
                .topics(topics.value())
                .publishedOn(publishedOn.value())
                .citations(citations.orElse(List.of()))
                .warnings(warnings.orElse(List.of()))
                .terms(terms)
                .routeIds(routes.orElse(List.of()))
                .body(body)
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private static List<Term> terms(Fields fields) {
        List<Term> terms = new ArrayList<>();
        for (Fields group : fields.groups("术语")) {
            Field<String> word = group.text("词").required();
            Field<String> meaning = group.text("解释").required();
            if (word.find().isPresent() && meaning.find().isPresent()) {
                terms.add(new Term(word.value(), meaning.value()));
            }
        }
        return terms;
    }
}

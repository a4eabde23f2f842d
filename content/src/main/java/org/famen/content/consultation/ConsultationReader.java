package org.famen.content.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.advice.AdviceReader;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.policy.Audience;

/** Reads a consultation from a Markdown file of {@code consultations/}; its file name becomes its id. */
public final class ConsultationReader {
    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<Consultation>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> question = fields.text("问题").required();
        Field<String> detail = fields.text("补充情况");
        Field<LocalDate> answeredOn = fields.date("答复日期").required();
        Field<List<String>> topics = fields.texts("主题");
        Field<List<Audience>> audiences = fields.choices("对象", Audience.class).required();
        Field<List<WrittenCitation>> citations =
                CitationField.read(fields, "引用").required();
        Advice advice = AdviceReader.read(fields);
        Field<Boolean> demonstration = fields.yesNo("演示");
        String answer = file.requireBody();

        return fields.build(() -> ConsultationBuilder.stagedBuilder()
                .id(file.id())
                .question(question.value())
                .detail(detail.find())
                .answer(answer)
                .answeredOn(answeredOn.value())
                .topics(topics.orElse(List.of()))
                .audiences(audiences.value())
                .citations(citations.value())
                .advice(advice)
                .demonstration(demonstration.orElse(false))
                .build());
    }
}

package org.famen.content.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.policy.Audience;

/** Reads a consultation from a Markdown file of {@code consultations/}; its file name becomes its id. */
public final class ConsultationReader {
    private static final String CITATIONS = "引用";

    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<Consultation>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> question = fields.text("问题").required();
        Field<String> detail = fields.text("补充情况");
        Field<LocalDate> answeredOn = fields.date("答复日期").required();
        Field<List<String>> topics = fields.texts("主题");
        Field<List<Audience>> audiences = fields.choices("对象", Audience.class).required();
        List<WrittenCitation> citations = citations(fields);
        Field<Boolean> demonstration = fields.yesNo("演示");
        String answer = file.requireBody();

        return fields.build(() -> new Consultation(
                file.id(),
                question.value(),
                detail.find(),
                answer,
                answeredOn.value(),
                topics.orElse(List.of()),
                audiences.value(),
                citations,
                demonstration.orElse(false)));
    }

    private static List<WrittenCitation> citations(Fields fields) {
        List<String> written = fields.texts(CITATIONS).required().orElse(List.of());
        written.stream().filter(text -> WrittenCitation.parse(text).isEmpty()).forEach(text -> reject(fields, text));
        return written.stream()
                .map(WrittenCitation::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void reject(Fields fields, String text) {
        WrittenCitation.understand(text)
                .ifPresentOrElse(
                        meant -> fields.reject(CITATIONS, "consultation.citation.near", text, meant.written()),
                        () -> fields.reject(CITATIONS, "consultation.citation", text));
    }
}

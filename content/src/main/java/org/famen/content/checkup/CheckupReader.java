package org.famen.content.checkup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;

/** Reads {@code checkup.yaml}: fields (领域) and their questions (题目). */
public final class CheckupReader {
    private final Fields fields;
    private final Set<String> questionIds = new HashSet<>();

    private CheckupReader(Fields fields) {
        this.fields = requireNonNull(fields, "fields is null");
    }

    /** No field at all when anything is at fault, which has been reported then: half a self-check would mislead. */
    public static List<Sourced<CheckupField>> read(Fields fields) {
        return new CheckupReader(fields).read();
    }

    private List<Sourced<CheckupField>> read() {
        boolean demonstration = fields.yesNo("演示").orElse(false);
        List<Sourced<CheckupField>> found = new ArrayList<>();
        for (Fields group : fields.groups("领域")) {
            readField(group, demonstration).ifPresent(found::add);
        }
        return fields.build(() -> List.copyOf(found)).map(Sourced::value).orElse(List.of());
    }

    private Optional<Sourced<CheckupField>> readField(Fields group, boolean demonstration) {
        Field<String> id = group.identifier("编号").required();
        Field<String> name = group.text("名称").required();
        Field<String> summary = group.text("简介").required();
        List<CheckupQuestion> questions = new ArrayList<>();
        List<Fields> written = group.groups("题目");
        if (written.isEmpty()) {
            group.texts("题目").required();
        }
        written.forEach(question -> readQuestion(question).ifPresent(questions::add));
        return group.build(() -> new CheckupField(id.value(), name.value(), summary.value(), questions, demonstration));
    }

    private Optional<CheckupQuestion> readQuestion(Fields group) {
        Field<String> id = group.identifier("编号").required();
        Field<String> point = group.text("要点").required();
        Field<String> text = group.text("问题").required();
        Field<String> hint = group.text("说明");
        Field<List<Answer>> red = group.choices("红", Answer.class);
        Field<List<Answer>> amber = group.choices("黄", Answer.class);
        Field<List<WrittenCitation>> basis = CitationField.read(group, "依据").required();
        Field<String> firstStep = group.text("先做").required();
        id.find()
                .filter(known -> !questionIds.add(known))
                .ifPresent(twice -> group.reject("编号", "checkup.twice", twice));
        check(group, id, red, amber);
        return group.build(() -> new CheckupQuestion(
                        id.value(),
                        point.value(),
                        text.value(),
                        hint.find(),
                        Set.copyOf(red.orElse(List.of())),
                        Set.copyOf(amber.orElse(List.of())),
                        basis.value(),
                        firstStep.value()))
                .map(Sourced::value);
    }

    private static void check(Fields group, Field<String> id, Field<List<Answer>> red, Field<List<Answer>> amber) {
        List<Answer> reds = red.orElse(List.of());
        List<Answer> ambers = amber.orElse(List.of());
        if (red.find().isEmpty() && amber.find().isEmpty()) {
            group.reject("红", "checkup.colour", id.orElse(""));
        }
        reds.stream().filter(ambers::contains).forEach(both -> group.reject("黄", "checkup.both", both.label()));
        if (reds.contains(Answer.NOT_APPLICABLE)) {
            group.reject("红", "checkup.not_applicable");
        }
        if (ambers.contains(Answer.NOT_APPLICABLE)) {
            group.reject("黄", "checkup.not_applicable");
        }
    }
}

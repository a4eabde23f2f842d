package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.rule.ExpressionFields;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.Template;

/** Reads the template of a document (文书). */
final class PartReader {
    private static final List<String> PARTS = List.of("标题", "小标题", "段", "行", "此致", "落款", "表格", "内容");
    private static final List<String> ROWS = List.of("通栏", "栏", "行");

    private final ExpressionFields outer;
    private final List<PaperGroup> groups;

    PartReader(ExpressionFields outer, List<PaperGroup> groups) {
        this.outer = requireNonNull(outer, "outer is null");
        this.groups = List.copyOf(groups);
    }

    List<Part> parts(Fields fields, String name) {
        return parts(fields, name, outer);
    }

    private List<Part> parts(Fields fields, String name, ExpressionFields known) {
        List<Fields> written = fields.groups(name);
        if (written.isEmpty()) {
            fields.texts(name).required();
        }
        List<Part> read = new ArrayList<>();
        written.forEach(group -> part(group, known).ifPresent(read::add));
        return read;
    }

    private Optional<Part> part(Fields group, ExpressionFields outside) {
        ExpressionFields known = known(group, outside);
        Scope scope = scope(group, known);
        List<String> kinds = present(group, PARTS);
        Optional<Part> part = kinds.size() == 1 ? part(group, kinds.getFirst(), scope, known) : Optional.empty();
        if (kinds.size() != 1) {
            group.reject(PARTS.getFirst(), "paper.part", String.join("、", PARTS));
        }
        return group.build(part::orElseThrow).map(Sourced::value);
    }

    private Optional<Part> part(Fields group, String kind, Scope scope, ExpressionFields known) {
        return switch (kind) {
            case "标题" -> text(group, kind, scope, Part.Look.TITLE, known);
            case "小标题" -> text(group, kind, scope, Part.Look.HEADING, known);
            case "段" -> text(group, kind, scope, Part.Look.PARAGRAPH, known);
            case "行" -> text(group, kind, scope, Part.Look.LINE, known);
            case "此致" -> text(group, kind, scope, Part.Look.ADDRESSEE, known);
            case "落款" -> Optional.of(new Part.Signature(scope, known.templates(group, kind)));
            case "表格" -> Optional.of(new Part.Table(scope, rows(group, kind, known)));
            default -> Optional.of(new Part.Several(scope, parts(group, kind, known)));
        };
    }

    private static Optional<Part> text(
            Fields group, String field, Scope scope, Part.Look look, ExpressionFields known) {
        return known.template(group, field).map(text -> new Part.Text(scope, look, text));
    }

    private List<Part.Row> rows(Fields fields, String name, ExpressionFields known) {
        List<Part.Row> read = new ArrayList<>();
        fields.groups(name).forEach(group -> row(group, known).ifPresent(read::add));
        return read;
    }

    private Optional<Part.Row> row(Fields group, ExpressionFields outside) {
        ExpressionFields known = known(group, outside);
        Scope scope = scope(group, known);
        List<String> kinds = present(group, ROWS);
        if (kinds.size() != 1) {
            group.reject(ROWS.getFirst(), "paper.part", String.join("、", ROWS));
            return Optional.empty();
        }
        Optional<Part.Row> row = switch (kinds.getFirst()) {
            case "通栏" -> known.template(group, "通栏").map(text -> new Part.Band(scope, text));
            case "栏" -> element(group, scope, known);
            default -> Optional.of(new Part.Rows(scope, rows(group, "行", known)));
        };
        return group.build(row::orElseThrow).map(Sourced::value);
    }

    private Optional<Part.Row> element(Fields group, Scope scope, ExpressionFields known) {
        Field<String> label = group.text("栏").required();
        Optional<PaperField> boxes = known.read(group, "选").flatMap(expression -> boxes(group, expression));
        List<Template> lines = known.templates(group, "写");
        return label.find().map(text -> new Part.Element(scope, text, boxes, lines));
    }

    private Optional<PaperField> boxes(Fields group, Expression expression) {
        Optional<PaperField> field = fields().filter(asked -> asked.name().equals(expression.text()))
                .filter(asked -> asked.type().hasOptions() || asked.type() == FieldType.YES_NO)
                .findFirst();
        if (field.isEmpty()) {
            group.reject("选", "paper.boxes", expression.text());
        }
        return field;
    }

    /** What may be spoken of inside: in what stands once for each of a group its fields, too. */
    private ExpressionFields known(Fields group, ExpressionFields outside) {
        Field<String> each = group.text("每个");
        Optional<PaperGroup> repeated = each.find().flatMap(this::repeated);
        if (each.find().isPresent() && repeated.isEmpty()) {
            group.reject(
                    "每个",
                    "paper.each",
                    each.value(),
                    groups.stream()
                            .filter(PaperGroup::isRepeated)
                            .map(PaperGroup::name)
                            .collect(Collectors.joining("、")));
        }
        return repeated.map(found -> outside.within(Stream.concat(
                                Stream.of(Scope.NUMBER), found.fields().stream().map(PaperField::name))
                        .toList()))
                .orElse(outside);
    }

    private Scope scope(Fields group, ExpressionFields known) {
        Optional<String> each = group.text("每个").find().flatMap(this::repeated).map(PaperGroup::id);
        Optional<Expression> when = known.read(group, "当");
        List<String> given = group.texts("有").orElse(List.of());
        given.stream()
                .filter(name -> !known.names().contains(name))
                .forEach(name -> group.reject("有", "rule.name", name, String.join("、", known.names())));
        return new Scope(each, when, given);
    }

    private Optional<PaperGroup> repeated(String name) {
        return groups.stream()
                .filter(group -> group.isRepeated() && group.name().equals(name))
                .findFirst();
    }

    private Stream<PaperField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }

    private static List<String> present(Fields group, List<String> kinds) {
        return kinds.stream().filter(group::isWritten).toList();
    }
}

package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.rule.expression.Expression;

/** Reads the questions (问题) of a rule or a route. */
public final class QuestionReader {
    private static final BigDecimal MOST = new BigDecimal("100000000000");

    private final ExpressionFields expressions;

    /** @param expressions that the names of the answers are declared to */
    public QuestionReader(ExpressionFields expressions) {
        this.expressions = requireNonNull(expressions, "expressions is null");
    }

    /** Those without a fault; there must be one. */
    public List<RuleInput> read(Fields fields) {
        List<RuleInput> read = new ArrayList<>();
        List<Fields> written = fields.groups("问题");
        if (written.isEmpty()) {
            fields.texts("问题").required();
        }
        written.forEach(group -> question(group).ifPresent(read::add));
        return read;
    }

    private Optional<RuleInput> question(Fields group) {
        Field<String> id = group.identifier("编号").required();
        Field<String> name = group.text("名称").required();
        Field<String> question = group.text("问").required();
        Field<String> help = group.text("说明");
        Field<ValueType> type = group.choice("类型", ValueType.class).required();
        Field<String> unit = group.text("单位");
        Field<BigDecimal> least = group.number("最小");
        Field<BigDecimal> most = group.number("最大");
        Field<List<String>> options = group.texts("选项");
        Field<Boolean> optional = group.yesNo("可不填");
        Optional<Expression> when = expressions.read(group, "当");
        if (type.find().filter(ValueType.CHOICE::equals).isPresent()) {
            options.required();
        }
        name.find().ifPresent(word -> expressions.declare(group, word));
        return group.build(() -> RuleInputBuilder.stagedBuilder()
                        .id(id.value())
                        .name(name.value())
                        .question(question.value())
                        .help(help.find())
                        .type(type.value())
                        .unit(unit.orElse(type.value() == ValueType.MONEY ? "元" : ""))
                        .least(least.orElse(BigDecimal.ZERO))
                        .most(most.orElse(MOST))
                        .options(options.orElse(List.of()))
                        .optional(optional.orElse(false))
                        .when(when)
                        .build())
                .map(Sourced::value);
    }
}

package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.ExpressionException;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.expression.Template;

/** Reads the expressions of one file, and keeps account of the names that are declared and used in them. */
public final class ExpressionFields {
    private final ExpressionLanguage language;
    private final Set<String> names;
    private final Set<String> used;
    /** Whether an expression could not be read, so that what it uses is not known. */
    private final AtomicBoolean unread;

    public ExpressionFields(ExpressionLanguage language) {
        this(language, new LinkedHashSet<>(), new LinkedHashSet<>(), new AtomicBoolean());
    }

    private ExpressionFields(ExpressionLanguage language, Set<String> names, Set<String> used, AtomicBoolean unread) {
        this.language = requireNonNull(language, "language is null");
        this.names = names;
        this.used = used;
        this.unread = unread;
    }

    /** For a part of the file in which more names are known; what is used there counts here too. */
    public ExpressionFields within(Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(more);
        return new ExpressionFields(language, all, used, unread);
    }

    /** From here on the name may be used, whatever else is wrong with what it names; twice is a fault. */
    public void declare(Fields group, String name) {
        if (name.equals(RuleNames.TODAY) || !names.add(name)) {
            group.reject("名称", "rule.name.twice", name);
        }
    }

    /** Those declared, in order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** False when it is sure that no expression uses the name. */
    public boolean mayBeUsed(String name) {
        return unread.get() || used.contains(name);
    }

    /** Empty when there is none, or none that can be read, which has been reported then. */
    public Optional<Expression> read(Fields group, String field) {
        return group.text(field).find().flatMap(text -> {
            try {
                Expression expression = language.parse(text);
                checkNames(group, field, expression.names());
                return Optional.of(expression);
            } catch (ExpressionException fault) {
                return reject(group, field, text, fault);
            }
        });
    }

    /** The same for a sentence with expressions in braces. */
    public Optional<Template> template(Fields group, String field) {
        return group.text(field).find().flatMap(text -> template(group, field, text));
    }

    /** The same for one or several sentences. */
    public List<Template> templates(Fields group, String field) {
        return group.lines(field).orElse(List.of()).stream()
                .map(text -> template(group, field, text))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Template> template(Fields group, String field, String text) {
        try {
            Template template = Template.parse(text, language);
            checkNames(group, field, template.names());
            return Optional.of(template);
        } catch (ExpressionException fault) {
            return reject(group, field, text, fault);
        }
    }

    private <T> Optional<T> reject(Fields group, String field, String text, ExpressionException fault) {
        unread.set(true);
        group.reject(field, "rule.expression", text, fault.why());
        return Optional.empty();
    }

    private void checkNames(Fields group, String field, Set<String> wanted) {
        used.addAll(wanted);
        for (String name : wanted) {
            if (!names.contains(name) && !name.equals(RuleNames.TODAY)) {
                unread.set(true);
                NearestWord.find(name, names)
                        .ifPresentOrElse(
                                near -> group.reject(field, "rule.name.near", name, near),
                                () -> group.reject(field, "rule.name", name, String.join("、", names)));
            }
        }
    }
}

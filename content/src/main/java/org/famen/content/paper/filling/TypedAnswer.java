package org.famen.content.paper.filling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.paper.PaperField;
import org.famen.content.rule.ValueType;
import org.famen.content.rule.reckoning.Value;

/**
 * What was typed, read as what the field takes.
 *
 * @param value a text, a list of texts, a decimal, a day, true or false; empty when nothing was typed or it cannot be read
 */
record TypedAnswer(Optional<Object> value, Optional<FieldFault> fault) {
    static final TypedAnswer NONE = new TypedAnswer(Optional.empty(), Optional.empty());

    /** @param texts without blank ones */
    static TypedAnswer read(PaperField field, List<String> texts) {
        if (texts.isEmpty()) {
            return field.required() ? fault(FieldFault.MISSING) : NONE;
        }
        if (texts.stream().anyMatch(text -> text.length() > field.type().most())) {
            return fault(FieldFault.LONG);
        }
        String text = texts.getFirst();
        return switch (field.type()) {
            case LINE -> good(text.replaceAll("\\s*\\n\\s*", " "));
            case TEXT -> good(text);
            case PHONE -> matching(text.replaceAll("[\\s()（）]", ""), "[+＋]?[\\d-]{5,20}", FieldFault.PHONE);
            case IDENTITY -> identity(text);
            case DATE -> of(ValueType.DATE, text, FieldFault.DAY);
            case MONEY ->
                Value.read(ValueType.MONEY, text)
                        .map(amount -> good(((BigDecimal) amount).setScale(2, RoundingMode.HALF_UP)))
                        .orElseGet(() -> fault(FieldFault.NUMBER));
            case COUNT -> of(ValueType.COUNT, text, FieldFault.COUNT);
            case YES_NO -> of(ValueType.YES_NO, text, FieldFault.CHOICE);
            case CHOICE -> field.options().contains(text) ? good(text) : fault(FieldFault.CHOICE);
            case CHOICES ->
                field.options().containsAll(texts)
                        ? good(field.options().stream().filter(texts::contains).toList())
                        : fault(FieldFault.CHOICE);
        };
    }

    private static TypedAnswer identity(String text) {
        String number = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return IdentityNumber.isValid(number) ? good(number) : fault(FieldFault.IDENTITY);
    }

    private static TypedAnswer matching(String text, String form, FieldFault otherwise) {
        return text.matches(form) ? good(text) : fault(otherwise);
    }

    private static TypedAnswer of(ValueType type, String text, FieldFault otherwise) {
        return Value.read(type, text).map(TypedAnswer::good).orElseGet(() -> fault(otherwise));
    }

    private static TypedAnswer good(Object value) {
        return new TypedAnswer(Optional.of(value), Optional.empty());
    }

    private static TypedAnswer fault(FieldFault fault) {
        return new TypedAnswer(Optional.empty(), Optional.of(fault));
    }
}

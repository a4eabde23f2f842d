package org.famen.content.rule.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;

/** Hands numbers on digit for digit; the engine itself would make doubles of them, which know no fen. */
final class DecimalValues extends JavaCustomValueMapper {
    @Override
    public Optional<Val> toValue(Object value, Function<Object, Val> inner) {
        return value instanceof BigDecimal decimal ? Optional.of(of(decimal)) : Optional.empty();
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
        return value instanceof ValNumber number ? Optional.of(number.value().bigDecimal()) : Optional.empty();
    }

    static ValNumber of(BigDecimal decimal) {
        return new ValNumber(scala.math.BigDecimal.javaBigDecimal2bigDecimal(decimal));
    }
}

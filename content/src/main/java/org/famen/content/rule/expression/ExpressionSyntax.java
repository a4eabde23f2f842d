package org.famen.content.rule.expression;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import scala.Product;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Walks the tree of an expression and lets pass what cannot take long: arithmetic, comparisons, conditions, lists of given
 * values and calls of listed functions. There are no loops, no functions of one's own, no powers, no regular expressions and no
 * properties, so that the work is at most proportional to the length of the text.
 */
final class ExpressionSyntax {
    /** Functions of FEEL itself; those of ours are in {@link RuleFunctions}. */
    private static final Set<String> BUILT_IN = Set.of(
            "min",
            "max",
            "sum",
            "abs",
            "floor",
            "ceiling",
            "round half up",
            "round up",
            "round down",
            "not",
            "list contains");

    private static final Set<String> PARTS = Set.of(
            "ConstNumber",
            "ConstBool",
            "ConstString",
            "ConstDate",
            "ConstNull",
            "ConstList",
            "ConstInputValue",
            "If",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            "Conjunction",
            "Disjunction",
            "Not",
            "In",
            "AtLeastOne",
            "UnaryTestExpression",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            "PositionalFunctionParameters",
            "Ref",
            "FunctionInvocation");

    private final Set<String> names = new LinkedHashSet<>();

    private ExpressionSyntax() {}

    /**
     * @return the names of values that it speaks of
     * @throws ExpressionException when something in it is not allowed
     */
    static Set<String> check(Exp expression) throws ExpressionException {
        var syntax = new ExpressionSyntax();
        syntax.visit(expression);
        return syntax.names;
    }

    private void visit(Exp part) throws ExpressionException {
        Product tree = (Product) part;
        if (!PARTS.contains(tree.productPrefix())) {
            throw new ExpressionException("算式里不能用“" + tree.productPrefix() + "”；可以用加减乘除、比较、and、or、if、列表和列出的函数");
        }
        switch (part) {
            case Ref reference -> name(reference);
            case FunctionInvocation call -> function(call);
            default -> {}
        }
        visitChildren(tree);
    }

    private void visitChildren(Product tree) throws ExpressionException {
        for (Object child : CollectionConverters.asJava(tree.productIterator().toSeq())) {
            if (child instanceof Exp expression) {
                visit(expression);
            } else if (child instanceof scala.collection.Iterable<?> several) {
                for (Object one : CollectionConverters.asJava(several)) {
                    if (one instanceof Exp expression) {
                        visit(expression);
                    }
                }
            } else if (child instanceof Product product) {
                visitProduct(product);
            }
        }
    }

    /** What holds expressions without being one: the parameters of a call, the ends of a range. */
    private void visitProduct(Product product) throws ExpressionException {
        if (product.productPrefix().equals("NamedFunctionParameters")) {
            throw new ExpressionException("函数的参数按顺序写，不写名字");
        }
        visitChildren(product);
    }

    private void name(Ref reference) throws ExpressionException {
        if (reference.names().size() != 1) {
            throw new ExpressionException("“" + reference.names().mkString(".") + "”里不能有点号");
        }
        names.add(reference.names().head());
    }

    private static void function(FunctionInvocation call) throws ExpressionException {
        String function = call.function();
        if (!BUILT_IN.contains(function) && !RuleFunctions.NAMES.contains(function)) {
            throw new ExpressionException("没有“" + function + "”这个函数；可以用："
                    + Stream.concat(RuleFunctions.NAMES.stream(), BUILT_IN.stream())
                            .sorted()
                            .collect(Collectors.joining("、")));
        }
    }
}

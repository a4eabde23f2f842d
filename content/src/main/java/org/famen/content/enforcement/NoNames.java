package org.famen.content.enforcement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/**
 * Finds what gives a person or a company away in what is published of enforcement. A company is told by how its name must end
 * (企业名称登记管理规定), numbers by their length; persons' names no program can tell, for these an editor has to look.
 */
public final class NoNames {
    private static final Pattern TRACE = Pattern.compile(
            "[\\p{IsHan}A-Za-z0-9（）()]{2,}?(?:有限责任公司|股份有限公司|有限公司|合伙企业|个人独资企业)|\\d{11,}|[0-9A-HJ-NPQRTUWXY]{18}");

    private NoNames() {}

    /** What in a text names somebody. */
    public static Optional<String> trace(String text) {
        Matcher found = TRACE.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The field, reported when it names somebody. */
    public static Field<String> check(Fields fields, String name) {
        return fields.text(name)
                .convert(
                        text -> trace(text).isEmpty() ? Optional.of(text) : Optional.empty(),
                        text -> fields.reject(
                                name, "enforcement.named", trace(text).orElse("")));
    }
}

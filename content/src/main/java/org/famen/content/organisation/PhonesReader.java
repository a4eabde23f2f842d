package org.famen.content.organisation;

import java.util.List;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/** Reads phone numbers that can be dialled. */
public final class PhonesReader {
    /** Landlines with area code, mobiles, 400 numbers, and short public numbers such as 12348, 110 and 96110. */
    private static final Pattern PHONE = Pattern.compile(
            "0\\d{2,3}-\\d{7,8}(?:-\\d{1,6})?|1\\d{10}|400-?\\d{3}-?\\d{4}|1[12]\\d{3}|1[12]\\d|9[56]\\d{3}");

    private PhonesReader() {}

    public static Field<List<String>> read(Fields fields, String name) {
        Field<List<String>> phones = fields.texts(name);
        phones.orElse(List.of()).stream()
                .filter(phone -> !PHONE.matcher(phone).matches())
                .forEach(phone -> fields.reject(name, "organisation.phone", phone));
        return phones;
    }
}

package org.famen.content.danger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.PhonesReader;

/** Reads {@code dangers.yaml}; one reader a file. */
public final class DangerReader {
    private List<String> ordinary = List.of();

    /** Those without a fault; the others have been reported. */
    public List<Sourced<Danger>> read(Fields fields) {
        ordinary = fields.texts("平常的话").orElse(List.of());
        boolean demonstration = fields.yesNo("演示").orElse(false);
        List<Sourced<Danger>> found = new ArrayList<>();
        for (Fields group : fields.groups("危险")) {
            danger(group, demonstration).ifPresent(found::add);
        }
        fields.build(() -> found);
        return found;
    }

    /** What is no danger, once the file has been read. */
    public List<String> ordinary() {
        return ordinary;
    }

    private static Optional<Sourced<Danger>> danger(Fields group, boolean demonstration) {
        Field<String> id = group.identifier("编号").required();
        Field<String> name = group.text("名称").required();
        Field<String> notice = group.text("提醒").required();
        Field<List<String>> steps = group.texts("先做").required();
        List<EmergencyCall> calls =
                group.groups("打给").stream().flatMap(call -> call(call).stream()).toList();
        if (calls.isEmpty()) {
            group.texts("打给").required();
        }
        Field<String> page = group.text("看看");
        DangerWording wording = wording(group);
        return group.build(() -> new Danger(
                id.value(), name.value(), notice.value(), steps.value(), calls, page.find(), wording, demonstration));
    }

    private static Optional<EmergencyCall> call(Fields group) {
        Field<String> name = group.text("名称").required();
        Field<List<String>> number = PhonesReader.read(group, "电话").required();
        Field<String> use = group.text("何时").required();
        return name.find().isPresent()
                        && number.find().isPresent()
                        && use.find().isPresent()
                ? Optional.of(new EmergencyCall(name.value(), number.value().getFirst(), use.value()))
                : Optional.empty();
    }

    private static DangerWording wording(Fields group) {
        return new DangerWording(
                group.texts("说法").required().orElse(List.of()),
                group.texts("不是").orElse(List.of()),
                group.texts("应当认出").required().orElse(List.of()),
                group.texts("不应认出").required().orElse(List.of()));
    }
}

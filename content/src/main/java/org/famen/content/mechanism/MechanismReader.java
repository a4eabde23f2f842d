package org.famen.content.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.line.RelatedReader;
import org.famen.content.line.SeriesCheck;
import org.famen.content.organisation.OrganisationLevel;

/** Reads {@code mechanism.yaml}. */
public final class MechanismReader {
    private static final String ID = "mechanism";

    private final Set<String> figures;

    /** @param figures ids of the city's series of figures */
    public MechanismReader(Set<String> figures) {
        this.figures = Set.copyOf(figures);
    }

    /** Nothing when any field is at fault, which has been reported then: half a way would lead nowhere. */
    public List<Sourced<Mechanism>> read(Fields fields) {
        Field<String> title = fields.text("标题").required();
        Field<String> lead = fields.text("摘要").required();
        List<Level> levels = levels(fields);
        List<Force> forces = forces(fields);
        List<Handover> handovers = handovers(fields);
        Field<List<String>> ids = fields.texts("数字");
        Field<Boolean> demonstration = fields.yesNo("演示");
        SeriesCheck.check(fields, "数字", ids, figures);
        return fields
                .build(() -> new Mechanism(
                        ID,
                        title.value(),
                        lead.value(),
                        levels,
                        forces,
                        handovers,
                        ids.orElse(List.of()),
                        demonstration.orElse(false)))
                .stream()
                .toList();
    }

    private static List<Level> levels(Fields fields) {
        List<Level> levels = new ArrayList<>();
        for (Fields group : fields.groups("层级")) {
            Field<OrganisationLevel> level =
                    group.choice("级别", OrganisationLevel.class).required();
            Field<String> name = group.text("名称").required();
            Field<String> work = group.text("做什么").required();
            Field<String> up = group.text("怎样往上交");
            built(group.build(() -> new Level(level.value(), name.value(), work.value(), up.find())), levels);
        }
        return levels;
    }

    private static List<Force> forces(Fields fields) {
        List<Force> forces = new ArrayList<>();
        for (Fields group : fields.groups("力量")) {
            Field<String> name = group.text("名称").required();
            Field<String> work = group.text("做什么").required();
            Field<String> link = RelatedReader.path(group, "链接").required();
            built(group.build(() -> new Force(name.value(), work.value(), link.value())), forces);
        }
        return forces;
    }

    private static List<Handover> handovers(Fields fields) {
        List<Handover> handovers = new ArrayList<>();
        for (Fields group : fields.groups("衔接")) {
            Field<String> from = group.text("从").required();
            Field<String> to = group.text("到").required();
            Field<String> when = group.text("什么时候").required();
            Field<String> form = group.text("用什么").required();
            Field<String> limit = group.text("多久").required();
            built(
                    group.build(
                            () -> new Handover(from.value(), to.value(), when.value(), form.value(), limit.value())),
                    handovers);
        }
        return handovers;
    }

    private static <T> void built(Optional<Sourced<T>> read, List<T> into) {
        read.map(Sourced::value).ifPresent(into::add);
    }
}

package org.famen.content.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.line.Related;
import org.famen.content.line.RelatedReader;
import org.famen.content.line.SeriesCheck;

/** Reads a campaign from a Markdown file of {@code campaigns/}; its file name becomes its id. */
public final class CampaignReader {
    private final Set<String> figures;

    /** @param figures ids of the city's series of figures */
    public CampaignReader(Set<String> figures) {
        this.figures = Set.copyOf(figures);
    }

    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<Campaign>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<String> lead = fields.text("摘要").required();
        Field<LocalDate> from = fields.date("开始").required();
        Field<LocalDate> until = fields.date("结束").required();
        Field<String> leader = fields.text("牵头单位").required();
        Field<List<String>> departments = fields.texts("参加单位");
        List<Goal> goals = goals(fields);
        List<HandOut> handOuts = handOuts(fields);
        Field<List<String>> series = fields.texts("活动系列");
        Field<List<String>> topics = fields.texts("主题");
        Field<List<String>> ids = fields.texts("数字");
        List<Related> related = RelatedReader.read(fields, "相关");
        Field<List<String>> aliases = fields.texts("别名");
        Field<Boolean> demonstration = fields.yesNo("演示");
        String body = file.requireBody();

        SeriesCheck.check(fields, "数字", ids, figures);
        if (from.find().isPresent()
                && until.find().filter(day -> day.isBefore(from.value())).isPresent()) {
            fields.reject(
                    "结束",
                    "campaign.before",
                    until.value().toString(),
                    from.value().toString());
        }
        return fields.build(() -> CampaignBuilder.stagedBuilder()
                .id(file.id())
                .title(title.value())
                .lead(lead.value())
                .from(from.value())
                .until(until.value())
                .leader(leader.value())
                .departments(departments.orElse(List.of()))
                .goals(goals)
                .handOuts(handOuts)
                .series(series.orElse(List.of()))
                .topics(topics.orElse(List.of()))
                .figures(ids.orElse(List.of()))
                .related(related)
                .aliases(aliases.orElse(List.of()))
                .body(body)
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private static List<Goal> goals(Fields fields) {
        List<Goal> goals = new ArrayList<>();
        for (Fields group : fields.groups("目标")) {
            Field<String> text = group.text("内容").required();
            Field<Integer> wanted = group.integer("应完成").required();
            Field<Integer> reached = group.integer("已完成").required();
            Field<String> unit = group.text("单位").required();
            wanted.find()
                    .filter(many -> many <= 0)
                    .ifPresent(many -> group.reject("应完成", "campaign.goal", many.toString()));
            group.build(() -> new Goal(text.value(), wanted.value(), reached.value(), unit.value()))
                    .ifPresent(goal -> goals.add(goal.value()));
        }
        return goals;
    }

    private static List<HandOut> handOuts(Fields fields) {
        List<HandOut> handOuts = new ArrayList<>();
        for (Fields group : fields.groups("发放")) {
            Field<String> thing = group.text("资料").required();
            Field<Integer> count = group.integer("份数").required();
            Field<String> place = group.text("地点").required();
            Field<LocalDate> on = group.date("日期").required();
            group.build(() -> new HandOut(thing.value(), count.value(), place.value(), on.value()))
                    .ifPresent(handOut -> handOuts.add(handOut.value()));
        }
        return handOuts;
    }
}

package org.famen.content.village;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.table.Columns;

/**
 * Reads law-literate villagers from the rows of {@code law-literate.csv} into their villages. A name without consent
 * (个人信息保护法第二十五条) goes no further than this class.
 */
public final class HelperReader {
    public static final Columns COLUMNS =
            new Columns(List.of("村", "姓名", "同意公开", "身份", "宣传", "调解", "引导", "学时"), List.of());

    private final Map<String, Village> villages = new LinkedHashMap<>();
    private final Map<String, List<Helper>> helpers = new LinkedHashMap<>();

    public HelperReader(List<Village> villages) {
        villages.forEach(village -> this.villages.put(village.id(), village));
    }

    /** Takes somebody in; a row at fault is reported and left out. */
    public void read(Fields row) {
        Field<String> village = row.identifier("村").required();
        Field<String> name = row.text("姓名").required();
        Field<Boolean> consent = row.yesNo("同意公开").required();
        Field<String> role = row.text("身份").required();
        Field<Integer> told = count(row, "宣传");
        Field<Integer> mediated = count(row, "调解");
        Field<Integer> guided = count(row, "引导");
        Field<Integer> hours = count(row, "学时");
        village.find().filter(id -> !villages.containsKey(id)).ifPresent(id -> rejectVillage(row, id));
        name.find()
                .filter(written -> written.matches(".*\\d{3,}.*"))
                .ifPresent(written -> row.reject("姓名", "village.name", written));
        row.build(() -> new Helper(
                        consent.value() ? Optional.of(name.value()) : Optional.empty(),
                        role.value(),
                        told.value(),
                        mediated.value(),
                        guided.value(),
                        hours.value()))
                .ifPresent(read -> helpers.computeIfAbsent(village.value(), unused -> new ArrayList<>())
                        .add(read.value()));
    }

    /** Every village with its helpers. */
    public List<Village> all() {
        return villages.values().stream()
                .map(village -> VillageBuilder.builder(village)
                        .helpers(helpers.getOrDefault(village.id(), List.of()))
                        .build())
                .toList();
    }

    private static Field<Integer> count(Fields row, String name) {
        return row.integer(name)
                .required()
                .as(number -> Optional.of(number).filter(many -> many >= 0), "enforcement.negative");
    }

    private void rejectVillage(Fields row, String id) {
        NearestWord.find(id, villages.keySet())
                .ifPresentOrElse(
                        near -> row.reject("村", "village.unknown.near", id, near),
                        () -> row.reject("村", "village.unknown", id));
    }
}

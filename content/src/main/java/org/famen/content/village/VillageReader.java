package org.famen.content.village;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.DistrictReader;
import org.famen.content.organisation.PhonesReader;
import org.famen.content.table.Columns;

/** Reads a village from a row of {@code villages.csv}. */
public final class VillageReader {
    public static final Columns COLUMNS =
            new Columns(List.of("编号", "名称", "区县", "乡镇"), List.of("机构", "值班电话", "法律顾问", "示范", "复核日期", "别名", "演示"));

    private final CityArea area;
    private final Set<String> organisations;

    /** @param organisations ids of all that are known */
    public VillageReader(CityArea area, Set<String> organisations) {
        this.area = requireNonNull(area, "area is null");
        this.organisations = Set.copyOf(organisations);
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Village>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> name = row.text("名称").required();
        Field<String> district = new DistrictReader(area).read(row, "区县").required();
        Field<String> township = row.text("乡镇").required();
        Field<List<String>> offices = row.texts("机构");
        Field<List<String>> phones = PhonesReader.read(row, "值班电话");
        Field<String> adviser = row.text("法律顾问");
        Field<ModelLevel> model = row.choice("示范", ModelLevel.class);
        Field<LocalDate> modelUntil = row.date("复核日期");
        Field<List<String>> aliases = row.texts("别名");
        Field<Boolean> demonstration = row.yesNo("演示");
        offices.orElse(List.of()).stream()
                .filter(office -> !organisations.contains(office))
                .forEach(office -> rejectOffice(row, office));
        phones.orElse(List.of()).stream()
                .filter(phone -> phone.matches("1\\d{10}"))
                .forEach(phone -> row.reject("值班电话", "village.phone", phone));
        if (model.find().isPresent()) {
            modelUntil.required();
        }
        return row.build(() -> VillageBuilder.stagedBuilder()
                .id(id.value())
                .name(name.value())
                .district(district.value())
                .township(township.value())
                .organisations(offices.orElse(List.of()))
                .phone(phones.find().map(List::getFirst))
                .adviser(adviser.find())
                .model(model.find())
                .modelUntil(modelUntil.find())
                .helpers(List.of())
                .aliases(aliases.orElse(List.of()))
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private void rejectOffice(Fields row, String office) {
        NearestWord.find(office, organisations)
                .ifPresentOrElse(
                        near -> row.reject("机构", "village.organisation.near", office, near),
                        () -> row.reject("机构", "village.organisation", office));
    }
}

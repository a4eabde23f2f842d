package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads an organisation from a row of {@code organisations.csv}. */
public final class OrganisationReader {
    public static final Columns COLUMNS = new Columns(
            List.of("编号", "名称", "类型", "层级", "区县", "地址", "电话"),
            List.of("上级编号", "乡镇", "纬度", "经度", "办公时间", "服务", "语言", "手语", "无障碍", "省级示范点", "网址", "路线", "简介", "演示"));

    private final CityArea area;

    public OrganisationReader(CityArea area) {
        this.area = requireNonNull(area, "area is null");
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<Organisation>> read(Fields row) {
        Field<String> id = row.identifier("编号").required();
        Field<String> name = row.text("名称").required();
        Field<OrganisationKind> kind = row.choice("类型", OrganisationKind.class).required();
        Field<OrganisationLevel> level =
                row.choice("层级", OrganisationLevel.class).required();
        Field<String> parentId = row.identifier("上级编号");
        Field<String> district = new DistrictReader(area).read(row, "区县").required();
        Field<String> township = row.text("乡镇");
        Field<String> address = row.text("地址").required();
        Optional<Coordinates> coordinates = new CoordinatesReader(area.box()).read(row);
        Field<List<String>> phones = PhonesReader.read(row, "电话").required();
        Optional<WeeklyHours> hours = HoursReader.read(row, "办公时间");
        Field<List<String>> services = row.texts("服务");
        Field<List<String>> languages = row.texts("语言");
        Field<Boolean> signLanguage = row.yesNo("手语");
        Field<Boolean> stepFree = row.yesNo("无障碍");
        Field<Boolean> provincialModel = row.yesNo("省级示范点");
        Field<URI> website = row.webAddress("网址");
        Field<String> directions = row.text("路线");
        Field<String> description = row.text("简介");
        Field<Boolean> demonstration = row.yesNo("演示");
        return row.build(() -> OrganisationBuilder.stagedBuilder()
                .id(id.value())
                .name(name.value())
                .kind(kind.value())
                .level(level.value())
                .parentId(parentId.find())
                .district(district.value())
                .township(township.find())
                .address(address.value())
                .coordinates(coordinates)
                .phones(phones.value())
                .hours(hours)
                .services(services.orElse(List.of()))
                .languages(languages.orElse(List.of()))
                .signLanguage(signLanguage.orElse(false))
                .stepFree(stepFree.orElse(false))
                .provincialModel(provincialModel.orElse(false))
                .website(website.find())
                .directions(directions.find())
                .description(description.find())
                .demonstration(demonstration.orElse(false))
                .build());
    }
}

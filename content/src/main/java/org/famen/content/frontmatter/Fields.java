package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.famen.content.problem.Problems;

/**
 * Typed access to the fields of one thing. Faults are collected, not thrown, so that an editor sees all of them at once;
 * {@link #build} then makes the thing only when there were none. What was never asked for is an unknown field.
 */
public final class Fields {
    private final FieldReport report;
    private final String path;
    private final int line;
    private final Map<String, FieldValue> values;
    private final Map<String, String> addresses;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Fields> groups = new ArrayList<>();

    private Fields(
            FieldReport report, String path, int line, Map<String, FieldValue> values, Map<String, String> addresses) {
        this.report = requireNonNull(report, "report is null");
        this.path = requireNonNull(path, "path is null");
        this.line = line;
        this.values = requireNonNull(values, "values is null");
        this.addresses = Map.copyOf(addresses);
    }

    static Fields ofYaml(FieldReport report, int line, Map<String, FieldValue> values) {
        return new Fields(report, "", line, values, Map.of());
    }

    /** The fields of a table row: {@code cells} by column name; {@code line} is where the row begins. */
    public static Fields ofRow(String file, int line, Map<String, String> cells, Problems problems) {
        return ofRow(file, line, cells, Map.of(), problems);
    }

    /** @param addresses where the cells are, such as C7, by column name */
    public static Fields ofRow(
            String file, int line, Map<String, String> cells, Map<String, String> addresses, Problems problems) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        cells.forEach((column, cell) -> values.put(column, new FieldValue.Text(cell, line)));
        return new Fields(new FieldReport(file, FieldOrigin.TABLE, problems), "", line, values, addresses);
    }

    /** Where it begins in its file, from 1. */
    public int line() {
        return line;
    }

    public Field<String> text(String name) {
        known.add(name);
        return switch (values.get(name)) {
            case null -> Field.absent(this, name);
            case FieldValue.Text written when written.text().isEmpty() -> Field.blank(this, name);
            case FieldValue.Text written -> Field.present(this, name, written.text());
            case FieldValue other -> wrongShape(name, "一段文字", other);
        };
    }

    public Field<LocalDate> date(String name) {
        return text(name).as(WrittenDate::parse, report.code("date"));
    }

    public Field<Integer> integer(String name) {
        return text(name).as(FieldFormats::integer, report.code("integer"));
    }

    public Field<Double> decimal(String name) {
        return text(name).as(FieldFormats::decimal, report.code("decimal"));
    }

    /** Like {@link #decimal}, digit for digit as written. */
    public Field<BigDecimal> number(String name) {
        return text(name).as(FieldFormats::number, report.code("decimal"));
    }

    /** 是 or 否 (有, 无, true and false are understood too). */
    public Field<Boolean> yesNo(String name) {
        return text(name).as(FieldFormats::yesNo, report.code("yes_no"));
    }

    /** An http or https address. */
    public Field<URI> webAddress(String name) {
        return text(name).as(FieldFormats::webAddress, report.code("web_address"));
    }

    public Field<String> identifier(String name) {
        return text(name).as(text -> Optional.of(text).filter(Identifier::isValid), report.code("identifier"));
    }

    /** A YAML list, or one line whose parts are separated by 、 or ；; never an empty list. */
    public Field<List<String>> texts(String name) {
        if (values.get(name) instanceof FieldValue.Many many) {
            known.add(name);
            return items(name, many);
        }
        return text(name)
                .convert(
                        text -> Optional.of(FieldFormats.parts(text)).filter(parts -> !parts.isEmpty()),
                        text -> fault(name, "empty"));
    }

    /** A YAML list, or one line of sentences that are separated by ；, because 、 stands within a sentence; never an empty list. */
    public Field<List<String>> sentences(String name) {
        return values.get(name) instanceof FieldValue.Many
                ? texts(name)
                : text(name)
                        .convert(
                                text -> Optional.of(FieldFormats.sentences(text))
                                        .filter(parts -> !parts.isEmpty()),
                                text -> fault(name, "empty"));
    }

    /** A YAML list, or one text as it stands, whatever marks are in it; never an empty list. */
    public Field<List<String>> lines(String name) {
        return values.get(name) instanceof FieldValue.Many
                ? texts(name)
                : text(name).as(text -> Optional.of(List.of(text)), "");
    }

    /** Whether there is a field of that name, which may then be asked for. */
    public boolean isWritten(String name) {
        known.add(name);
        return values.containsKey(name);
    }

    public <E extends Enum<E> & Labelled> Field<E> choice(String name, Class<E> type) {
        Labels<E> labels = new Labels<>(type);
        return text(name).convert(labels::find, text -> rejectChoice(name, text, labels));
    }

    /** Several constants of an enum, in the order of the enum and each once. */
    public <E extends Enum<E> & Labelled> Field<List<E>> choices(String name, Class<E> type) {
        Labels<E> labels = new Labels<>(type);
        return texts(name)
                .convert(
                        labels::findAll,
                        texts -> texts.stream()
                                .filter(text -> labels.find(text).isEmpty())
                                .forEach(text -> rejectChoice(name, text, labels)));
    }

    /** Fields indented below this one; empty when there are none. */
    public Optional<Fields> group(String name) {
        known.add(name);
        return switch (values.get(name)) {
            case null -> Optional.empty();
            case FieldValue.Text written when written.text().isEmpty() -> Optional.empty();
            case FieldValue.Group group -> {
                Fields fields = new Fields(report.part(), path + name + ".", group.line(), group.fields(), Map.of());
                groups.add(fields);
                yield Optional.of(fields);
            }
            case FieldValue other -> {
                wrongShape(name, "一组下级字段", other);
                yield Optional.empty();
            }
        };
    }

    /** A YAML list whose items are fields of their own; empty when there is none. */
    public List<Fields> groups(String name) {
        known.add(name);
        return switch (values.get(name)) {
            case null -> List.of();
            case FieldValue.Text written when written.text().isEmpty() -> List.of();
            case FieldValue.Many many -> groups(name, many);
            case FieldValue other -> {
                wrongShape(name, "一个列表", other);
                yield List.of();
            }
        };
    }

    private List<Fields> groups(String name, FieldValue.Many many) {
        List<Fields> items = new ArrayList<>();
        for (FieldValue item : many.items()) {
            if (item instanceof FieldValue.Group group) {
                items.add(new Fields(report.part(), path + name + ".", group.line(), group.fields(), Map.of()));
            } else {
                report.fault(item.line(), "type", path + name, "一列下级字段", item.shape());
            }
        }
        groups.addAll(items);
        return List.copyOf(items);
    }

    /** Reports that a field, well-formed as it is, can't be right; the sentence gets its name, then the arguments. */
    public void reject(String name, String code, String... arguments) {
        report.error(lineOf(name), addressOf(name), code, withName(name, arguments));
    }

    /** Like {@link #reject}, but the thing is kept. */
    public void warn(String name, String code, String... arguments) {
        report.warning(lineOf(name), addressOf(name), code, withName(name, arguments));
    }

    /** Makes the thing unless it, or one of its groups, has a fault; to be called once every field has been asked for. */
    public <T> Optional<Sourced<T>> build(Supplier<T> thing) {
        reportUnknown();
        return report.failed() ? Optional.empty() : Optional.of(new Sourced<>(report.file(), line, thing.get()));
    }

    void fault(String name, String fault, String... arguments) {
        report.faultIn(addressOf(name), lineOf(name), fault, withName(name, arguments));
    }

    private Field<List<String>> items(String name, FieldValue.Many many) {
        Set<String> texts = new LinkedHashSet<>();
        for (FieldValue item : many.items()) {
            if (!(item instanceof FieldValue.Text written)) {
                report.fault(item.line(), "type", path + name, "一列文字", item.shape());
                return Field.faulty(this, name);
            }
            if (written.text().isEmpty()) {
                report.fault(item.line(), "empty", path + name);
                return Field.faulty(this, name);
            }
            texts.add(written.text());
        }
        return texts.isEmpty() ? Field.blank(this, name) : Field.present(this, name, List.copyOf(texts));
    }

    private <T> Field<T> wrongShape(String name, String wanted, FieldValue found) {
        fault(name, "type", wanted, found.shape());
        return Field.faulty(this, name);
    }

    private void rejectChoice(String name, String written, Labels<?> labels) {
        NearestWord.find(written, labels.all())
                .ifPresentOrElse(
                        near -> fault(name, "choice.near", written, near, labels.listed()),
                        () -> fault(name, "choice", written, labels.listed()));
    }

    private void reportUnknown() {
        List<String> free =
                known.stream().filter(name -> !values.containsKey(name)).toList();
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> NearestWord.find(name, free)
                        .ifPresentOrElse(
                                near -> fault(name, "unknown.near", path + near),
                                () -> fault(name, "unknown", String.join("、", known))));
        // A group that was built by itself has reported already.
        known.addAll(values.keySet());
        groups.forEach(Fields::reportUnknown);
    }

    private int lineOf(String name) {
        FieldValue value = values.get(name);
        return value == null ? line : value.line();
    }

    private String addressOf(String name) {
        return addresses.getOrDefault(name, "");
    }

    private String[] withName(String name, String... arguments) {
        List<String> all = new ArrayList<>(List.of(path + name));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }
}

package org.famen.portal.feedback.hotline;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.MessageSource;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.famen.content.frontmatter.Fields;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.table.Columns;
import org.famen.content.table.CsvRowSource;
import org.famen.content.table.TableReader;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.operations.CommandContext;
import org.famen.portal.web.format.Csv;

/**
 * The exchange with the hotline by files, where nothing is posted: {@code hotline import FILE} takes tickets (CSV or Excel) and
 * prints a receipt a ticket, {@code hotline export} prints what has become of all of them. Both may be repeated.
 */
public final class HotlineCommand {
    public static final String NAME = "hotline";
    private static final String USAGE = "usage: " + NAME + " import FILE | " + NAME + " export";
    private static final int LOT = 500;
    private static final String TICKET = "工单号";
    private static final String KIND = "类别";
    private static final String TEXT = "内容";
    private static final String AGENCY = "涉及单位";
    private static final String PHONE = "电话";
    private static final Columns COLUMNS = new Columns(List.of(TICKET, KIND, TEXT), List.of(AGENCY, PHONE));
    private static final Map<String, String> KINDS = Map.of("咨询", "question", "涉企执法线索", "clue");
    private static final Map<String, String> OUTCOMES = Map.of(
            Receipt.NEW, "收到",
            Receipt.KNOWN, "以前收到过",
            Receipt.CONFLICT, "以前收到过，内容不同，没有改动",
            Receipt.REFUSED, "没有收");

    private HotlineCommand() {}

    /**
     * @param arguments after the command's name
     * @param settings beside those of the environment
     * @return 0; 1 when a ticket was not taken or the file can't be read; 2 when the arguments are others
     */
    public static int run(List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream err) {
        boolean imports = arguments.size() == 2 && arguments.getFirst().equals("import");
        if (!imports && !arguments.equals(List.of("export"))) {
            err.println(USAGE);
            return 2;
        }
        try (ApplicationContext context = CommandContext.start(settings)) {
            Tickets tickets = context.getBean(Tickets.class);
            return imports
                    ? take(tickets, context.getBean(MessageSource.class), Path.of(arguments.get(1)), out, err)
                    : export(tickets, out, err);
        }
    }

    private static int take(Tickets tickets, MessageSource words, Path file, PrintStream out, PrintStream err) {
        if (!Files.isReadable(file)) {
            err.println("There is no file " + file);
            return 1;
        }
        Problems problems = new Problems();
        List<Fields> rows = TableReader.forFile(file, problems)
                .read(file, file.getFileName().toString(), COLUMNS);
        Csv receipts = new Csv(TICKET, "结果", "编号", "答复期限", "原因");
        boolean all = true;
        OptionalInt cutOff = problems.all().stream()
                .filter(problem -> problem.code().equals(CsvRowSource.CUT_OFF))
                .mapToInt(Problem::line)
                .findFirst();
        for (Fields row : rows) {
            // Half a ticket would stand in the way of the whole one.
            Ticket ticket = ticket(row);
            Receipt receipt = cutOff.isPresent() && cutOff.getAsInt() == row.line()
                    ? Receipt.refused(ticket.number(), List.of("cut_off"))
                    : tickets.take(ticket);
            all &= receipt.outcome().equals(Receipt.NEW) || receipt.outcome().equals(Receipt.KNOWN);
            receipts.row(
                    receipt.ticket(),
                    OUTCOMES.get(receipt.outcome()),
                    receipt.reference(),
                    receipt.dueOn(),
                    receipt.problems().stream()
                            .map(key -> words.getMessage("form.error." + key, Locale.SIMPLIFIED_CHINESE)
                                    .orElse(key))
                            .collect(Collectors.joining("；")));
        }
        out.print(receipts);
        List<Problem> told = problems.all();
        told.forEach(problem -> err.println(ProblemMessages.line(problem)));
        return all && told.isEmpty() ? 0 : 1;
    }

    private static int export(Tickets tickets, PrintStream out, PrintStream err) {
        Csv csv = new Csv(TICKET, "编号", "状态", "答复期限", "答复时间", "答复", "转给", "版本");
        boolean all = true;
        String last = "";
        List<TicketStore.Stored> lot;
        do {
            lot = tickets.after(last, LOT);
            for (TicketStore.Stored stored : lot) {
                last = stored.ticket();
                try {
                    row(csv, tickets.report(stored));
                } catch (DatabaseUnavailableException away) {
                    throw away;
                } catch (RuntimeException unreadable) {
                    all = false;
                    err.println("Ticket " + last + " can't be read and is left out: " + unreadable);
                }
            }
        } while (lot.size() == LOT);
        out.print(csv);
        return all ? 0 : 1;
    }

    private static void row(Csv csv, TicketReport report) {
        csv.row(
                report.ticket(),
                report.reference(),
                report.state(),
                report.dueOn(),
                report.answeredAt(),
                report.answer(),
                report.forwardedTo(),
                report.version());
    }

    private static Ticket ticket(Fields row) {
        String kind = row.text(KIND).orElse("");
        return new Ticket(
                row.text(TICKET).orElse(""),
                KINDS.getOrDefault(kind, kind),
                row.text(TEXT).orElse(""),
                row.text(AGENCY).orElse(""),
                row.text(PHONE).orElse(""));
    }
}

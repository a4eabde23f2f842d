package org.famen.portal.search.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How often a part of the results was there where it should be, and was not where it should not. */
final class PartReport {
    private final List<String> failures = new ArrayList<>();
    private final SearchApi portal;

    PartReport(SearchApi portal) {
        this.portal = portal;
    }

    /** Sentences that tell of a danger, of the kind in the second column, and sentences that tell of none. */
    Stream<String> danger(List<JudgedRow> rows) throws IOException, InterruptedException {
        int dangers = 0;
        int found = 0;
        int rightKind = 0;
        int alarms = 0;
        for (JudgedRow row : rows) {
            String sentence = row.text("sentence");
            Set<String> kinds = row.set("kind", "|");
            String told = portal.ask(sentence).danger();
            dangers += kinds.isEmpty() ? 0 : 1;
            found += !kinds.isEmpty() && !told.isEmpty() ? 1 : 0;
            rightKind += kinds.contains(told) ? 1 : 0;
            alarms += kinds.isEmpty() && !told.isEmpty() ? 1 : 0;
            if (kinds.isEmpty() != told.isEmpty() || !kinds.isEmpty() && !kinds.contains(told)) {
                failures.add("%s\tshould be %s, is %s".formatted(sentence, kinds, told));
            }
        }
        return with("dangers recognised %s, as their kind %s; false alarms %s"
                .formatted(share(found, dangers), share(rightKind, dangers), share(alarms, rows.size() - dangers)));
    }

    /** Queries that have nothing to do with law. */
    Stream<String> unrelated(List<JudgedRow> rows) throws IOException, InterruptedException {
        int refused = 0;
        int empty = 0;
        for (JudgedRow row : rows) {
            SearchReply reply = portal.ask(row.text("query"));
            refused += reply.listsLaw() ? 0 : 1;
            empty += reply.groups() == 0 && reply.answer().isEmpty() ? 1 : 0;
            if (reply.groups() > 0) {
                failures.add(row.text("query") + "\t" + reply.groups() + " groups");
            }
        }
        return with("unrelated: nothing of law %s, nothing at all %s"
                .formatted(share(refused, rows.size()), share(empty, rows.size())));
    }

    /** Queries that must not be refused. */
    Stream<String> ordinary(List<JudgedRow> rows) throws IOException, InterruptedException {
        int refused = 0;
        for (JudgedRow row : rows) {
            SearchReply reply = portal.ask(row.text("query"));
            if (reply.groups() == 0) {
                refused++;
                failures.add(row.text("query"));
            }
        }
        return with("ordinary queries refused %s".formatted(share(refused, rows.size())));
    }

    /** Everyday queries with the pages that answer them. */
    Stream<String> everyday(List<JudgedRow> rows) throws IOException, InterruptedException {
        int answerable = 0;
        int shown = 0;
        int right = 0;
        int fine = 0;
        for (JudgedRow row : rows) {
            Set<String> pages = row.set("pages", ",");
            answerable += pages.isEmpty() ? 0 : 1;
            Optional<String> answer = portal.ask(row.text("query")).answer();
            if (answer.isEmpty()) {
                continue;
            }
            shown++;
            right += pages.contains(answer.get()) ? 1 : 0;
            boolean good = pages.contains(answer.get()) || row.set("also", ",").contains(answer.get());
            fine += good ? 1 : 0;
            if (!good) {
                failures.add("%s\t%s instead of %s".formatted(row.text("query"), answer.get(), pages));
            }
        }
        return with("everyday queries with an answer shown %s (%d have one); right %s, right or fine %s"
                .formatted(share(shown, rows.size()), answerable, share(right, shown), share(fine, shown)));
    }

    private Stream<String> with(String figures) {
        return Stream.concat(Stream.of(figures), failures.stream().map(failure -> "    " + failure));
    }

    private static String share(int part, int whole) {
        return "%.3f (%d of %d)".formatted(whole == 0 ? 0.0 : (double) part / whole, part, whole);
    }
}

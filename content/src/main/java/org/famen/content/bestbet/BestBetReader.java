package org.famen.content.bestbet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads a row of {@code best-bets.csv}. Whether a law is there is known only to the load, which checks it. */
public final class BestBetReader {
    public static final Columns COLUMNS = new Columns(List.of("搜索词", "目标"), List.of("推荐理由"));
    private static final Pattern LAW = Pattern.compile("laws/[^/]+(?:/[0-9a-z.~-]+)?");

    private final Set<String> pages;

    /** @param pages ids of all pages that can be published */
    public BestBetReader(Set<String> pages) {
        this.pages = requireNonNull(pages, "pages is null");
    }

    /** Empty when a cell is at fault, which has been reported then. */
    public Optional<Sourced<BestBet>> read(Fields row) {
        Field<List<String>> searches = row.texts("搜索词").required();
        Field<String> target = row.text("目标").required();
        Field<String> reason = row.text("推荐理由");
        // An address is copied from the browser with its first stroke.
        Optional<String> id = target.find().map(written -> written.startsWith("/") ? written.substring(1) : written);
        id.filter(written -> !pages.contains(written) && !LAW.matcher(written).matches())
                .ifPresent(written -> reject(row, written));
        return row.build(() -> new BestBet(searches.value(), id.orElseThrow(), reason.orElse("")));
    }

    private void reject(Fields row, String written) {
        NearestWord.find(written, pages)
                .ifPresentOrElse(
                        near -> row.reject("目标", "bestbet.target.near", written, near),
                        () -> row.reject("目标", "bestbet.target", written));
    }
}

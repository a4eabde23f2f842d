package org.famen.portal.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.pastedtext.Alignment;
import org.famen.content.pastedtext.QuotationCheck;
import org.famen.content.pastedtext.QuotedWords;
import org.famen.portal.citation.CitedLaw;
import org.famen.portal.citation.CitedText;
import org.famen.portal.library.LawView;

/**
 * Looks the quotations of one text up in the provisions that are cited, and where they are not there in the rest of the law.
 * Each article is prepared for that once, however often the text cites its law.
 */
final class QuotedText {
    private final Map<String, QuotationCheck> prepared = new HashMap<>();

    /** Empty where there is no text to hold it against. */
    Optional<CheckedQuotation> check(CitedLaw cited, String words) {
        return cited.view().map(view -> check(cited, view, words));
    }

    private CheckedQuotation check(CitedLaw cited, LawView view, String words) {
        List<ArticleDocument> articles = cited.texts().stream()
                .map(CitedText::articles)
                .flatMap(List::stream)
                .toList();
        QuotedWords quoted = QuotedWords.of(words);
        Predicate<ArticleDocument> says = article -> prepared(article).isSame(quoted);
        Optional<ArticleDocument> same = articles.stream().filter(says).findFirst();
        if (same.isPresent()) {
            return found(CheckedQuotation.Result.SAME, cited, same.get(), words, List.of());
        }
        Optional<ArticleDocument> other = view.text().stream().filter(says).findFirst();
        if (other.isPresent()) {
            CheckedQuotation.Result result = articles.isEmpty() && cited.texts().isEmpty()
                    ? CheckedQuotation.Result.SAME
                    : CheckedQuotation.Result.ELSEWHERE;
            return found(result, cited, other.get(), words, List.of());
        }
        return articles.stream()
                .flatMap(article -> prepared(article).differences(quoted).stream()
                        .map(pieces -> found(CheckedQuotation.Result.DIFFERS, cited, article, words, pieces)))
                .findFirst()
                .orElseGet(() -> new CheckedQuotation(CheckedQuotation.Result.NOT_THERE, words, "", "", List.of()));
    }

    private QuotationCheck prepared(ArticleDocument article) {
        return prepared.computeIfAbsent(article.id(), key -> new QuotationCheck(text(article)));
    }

    private static CheckedQuotation found(
            CheckedQuotation.Result result,
            CitedLaw cited,
            ArticleDocument article,
            String words,
            List<Alignment.Piece> pieces) {
        return new CheckedQuotation(result, words, article.label(), cited.link(article), pieces);
    }

    private static String text(ArticleDocument article) {
        return article.blocks().stream().flatMap(QuotedText::words).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(BlockDocument block) {
        return block.rows().isEmpty()
                ? Stream.of(block.label() + block.text())
                : block.rows().stream().map(row -> String.join("\t", row));
    }
}

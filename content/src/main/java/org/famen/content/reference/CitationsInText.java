package org.famen.content.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.law.ArticleNumber;

/**
 * Finds the provisions that a text of the city cites: 《法律援助法》第三十一条、第三十二条第一款 are two, and so are those of 《仲裁法》第三条，
 * 依照第四条. What the text says about its own articles is left out.
 */
public final class CitationsInText {
    /** Of a range of articles, more are not meant one by one. */
    private static final int MAX_RANGE = 30;

    private CitationsInText() {}

    /** In the order of the text, each once; empty for most texts. */
    public static List<WrittenCitation> find(String text) {
        List<String> lines = text.lines().toList();
        var reader = new MentionReader(new Names(name -> false, Abbreviations.in(lines)), true);
        Set<WrittenCitation> found = new LinkedHashSet<>();
        for (String line : lines) {
            reader.provision().read(line).stream()
                    .flatMap(CitationsInText::citations)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Stream<WrittenCitation> citations(Mention mention) {
        if (!(mention.subject() instanceof Subject.Named(String name)) || mention.first() == null) {
            return Stream.of();
        }
        List<ArticleNumber> articles = new ArrayList<>(List.of(mention.first()));
        int last = mention.last() == null ? 0 : mention.last().main();
        for (int next = mention.first().main() + 1; next <= last && articles.size() < MAX_RANGE; next++) {
            articles.add(new ArticleNumber(next, 0));
        }
        return articles.stream()
                .map(article -> new WrittenCitation(name, article, mention.paragraph(), mention.item()));
    }
}

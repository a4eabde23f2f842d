package org.famen.portal.searchdesk;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * What an editor can do about a search.
 *
 * @param key of its name: synonym, best, answer
 * @param file to edit, as in the repository
 * @param addition the line or the file to add, with what is to be filled in between （ and ）
 */
public record Remedy(String key, String file, String addition) {

    static List<Remedy> of(String query) {
        return List.of(
                new Remedy("synonym", "content/lexicon/lay-words.csv", row(query, "（法律用语）", "（谁这样说）")),
                new Remedy("best", "content/city/best-bets.csv", row(query, "（guide/… 或 laws/…）", "（推荐理由）")),
                new Remedy("answer", "content/city/consultations/（英文短名）.md", """
                        ---
                        问题: %s
                        答复日期: （2026-11-24）
                        对象: 市民
                        引用:
                          - （《法律名》第几条）
                        ---

                        （答复）""".formatted(yaml(query))));
    }

    private static String row(String... cells) {
        return CSVFormat.RFC4180.format((Object[]) cells);
    }

    /** In quotes, because people type colons and hashes. */
    private static String yaml(String query) {
        return "\"" + query.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

package org.famen.content.compare;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts Chinese text into words, as Lucene's smartcn does, of which the search index makes use too. Figures and numerals stay
 * whole (第一百二十条, 5.5%), and everything that is no word is a unit of its own, character by character.
 */
final class Words {
    private static final Pattern NUMBER = Pattern.compile("[零〇一二三四五六七八九十百千万亿两]{2,}|[0-9０-９]+(?:[.．,][0-9０-９]+)*[%％‰]?");

    private Words() {}

    /** Together they are the text. */
    static List<String> of(String text) {
        BitSet cuts = new BitSet(text.length() + 1);
        cuts.set(0, text.length() + 1);
        joinWords(text, cuts);
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            cuts.clear(number.start() + 1, number.end());
        }
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int cut = cuts.nextSetBit(1); cut >= 0; cut = cuts.nextSetBit(cut + 1)) {
            if (cut == text.length() || !Character.isLowSurrogate(text.charAt(cut))) {
                words.add(text.substring(begin, cut));
                begin = cut;
            }
        }
        return words;
    }

    private static void joinWords(String text, BitSet cuts) {
        try (var tokens = new HMMChineseTokenizer()) {
            tokens.setReader(new StringReader(text));
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (place.startOffset() + 1 < place.endOffset()) {
                    cuts.clear(place.startOffset() + 1, place.endOffset());
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

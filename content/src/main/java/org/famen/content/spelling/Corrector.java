package org.famen.content.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Did you mean: puts known words in the place of pieces that sound like them or differ by one character, and characters in the
 * place of others of their sound that are far likelier there, where the texts speak for it. It is asked for what seems misspelt and leaves alone what is written anywhere as it stands.
 */
public final class Corrector {
    /** A longer text is a story, whose words of everyday speech no vocabulary has. */
    private static final int MAX_TEXT_LENGTH = 60;

    private static final int MAX_PROPOSALS = 8;
    private static final int MIN_WORD_LENGTH = 2;
    /** A shorter word may only be near the whole of what was typed. */
    private static final int MIN_NEAR_PIECE_LENGTH = 4;

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Comparator<MeantWord> LIKELIEST = Comparator.comparing((MeantWord word) -> !word.soundsAlike())
            .thenComparing(word -> -word.written().length())
            .thenComparingInt(word -> word.doubtful().size())
            .thenComparing(MeantWord::meant);

    private final Set<String> known;
    private final SoundIndex sounds;
    private final NearIndex near;
    private final CharacterModel language;
    private final SlipFinder slips;

    /**
     * @param vocabulary words of Chinese characters; others can't be misspelt in these ways and are left out
     * @param language in which sentences are written
     */
    public Corrector(Collection<String> vocabulary, CharacterModel language) {
        known = new HashSet<>();
        vocabulary.stream()
                .filter(word ->
                        word.length() >= MIN_WORD_LENGTH && RUN.matcher(word).matches())
                .forEach(known::add);
        sounds = new SoundIndex(known);
        near = new NearIndex(known);
        this.language = language;
        slips = new SlipFinder(language);
    }

    /**
     * The text with what was meant in it; empty when nothing seems misspelt.
     *
     * @param text simplified characters
     */
    public Optional<String> correct(String text, Evidence evidence) {
        List<Proposal> proposals = proposals(text);
        if (proposals.isEmpty()) {
            return Optional.empty();
        }
        Set<String> questions = new LinkedHashSet<>();
        proposals.forEach(proposal -> questions.addAll(proposal.questions()));
        Map<String, Long> texts = evidence.textsWith(questions);
        List<Proposal> taken = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (taken.stream().noneMatch(proposal::overlaps) && proposal.holds(texts)) {
                taken.add(proposal);
            }
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(replaced(text, taken));
    }

    private static String replaced(String text, List<Proposal> taken) {
        StringBuilder corrected = new StringBuilder(text);
        taken.stream()
                .sorted(Comparator.comparingInt(Proposal::start).reversed())
                .forEach(proposal -> corrected.replace(proposal.start(), proposal.end(), proposal.meant()));
        return corrected.toString();
    }

    /** The likeliest first. */
    private List<Proposal> proposals(String text) {
        if (text.length() > MAX_TEXT_LENGTH) {
            return List.of();
        }
        List<MeantWord> words = new ArrayList<>();
        List<MeantCharacter> characters = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (!known.contains(run.group())) {
                boolean[] inKnownWord = inKnownWord(run.group());
                propose(run.group(), run.start(), inKnownWord, words);
                characters.addAll(slips.find(run.group(), run.start(), inKnownWord));
            }
        }
        return Stream.<Proposal>concat(words.stream().sorted(LIKELIEST).limit(MAX_PROPOSALS), characters.stream())
                .toList();
    }

    private void propose(String run, int offset, boolean[] inKnownWord, List<MeantWord> proposals) {
        for (int start = 0; start < run.length() - 1; start++) {
            int from = start;
            sounds.lookUp(run, from, (end, word) -> {
                String piece = run.substring(from, end);
                if (mayBe(piece, word)
                        && isDoubtful(inKnownWord, from, end, piece)
                        && isNoLessLikely(run, from, word)) {
                    proposals.add(new MeantWord(offset + from, piece, word, true, changed(piece, word)));
                }
            });
            for (int end = from + NearIndex.MIN_LENGTH;
                    end <= Math.min(run.length(), from + NearIndex.MAX_LENGTH);
                    end++) {
                String piece = run.substring(from, end);
                boolean whole = piece.length() == run.length();
                if (!known.contains(piece) && (whole || piece.length() >= MIN_NEAR_PIECE_LENGTH)) {
                    proposeNear(piece, offset + from, whole, proposals);
                }
            }
        }
    }

    private void proposeNear(String piece, int start, boolean whole, List<MeantWord> proposals) {
        for (String word : near.near(piece)) {
            boolean sameEnds = piece.charAt(0) == word.charAt(0)
                    && piece.charAt(piece.length() - 1) == word.charAt(word.length() - 1);
            // What differs at an end is the next word.
            if (whole || sameEnds && word.length() >= MIN_NEAR_PIECE_LENGTH) {
                proposals.add(new MeantWord(start, piece, word, false, changed(piece, word)));
            }
        }
    }

    /**
     * One wrong character is a slip, and may sound only nearly right; of several each must sound right, and they may be no
     * more than a part of the word, for short words of any sound are everywhere.
     */
    private boolean mayBe(String piece, String word) {
        if (piece.length() < MIN_WORD_LENGTH || known.contains(piece)) {
            return false;
        }
        List<Integer> places = IntStream.range(0, piece.length())
                .filter(place -> piece.charAt(place) != word.charAt(place))
                .boxed()
                .toList();
        boolean exact = places.stream().allMatch(place -> Sounds.same(piece.charAt(place), word.charAt(place)));
        return places.size() <= 1 + piece.length() / MIN_NEAR_PIECE_LENGTH
                && (exact || places.size() == 1 && piece.length() > MIN_WORD_LENGTH);
    }

    /** Two neighbours may sound like a word by chance (十级能, 技能); then what is written fits better to what stands around it. */
    private boolean isNoLessLikely(String run, int start, String word) {
        int end = start + word.length();
        String meant = run.substring(0, start) + word + run.substring(end);
        return language.logProbability(meant, start, end) >= language.logProbability(run, start, end);
    }

    /** Two characters of which one belongs to a word that is known are a seam, and no word. */
    private static boolean isDoubtful(boolean[] inKnownWord, int start, int end, String piece) {
        return piece.length() > MIN_WORD_LENGTH || !inKnownWord[start] && !inKnownWord[end - 1];
    }

    private boolean[] inKnownWord(String run) {
        boolean[] inside = new boolean[run.length()];
        for (int start = 0; start < run.length() - 1; start++) {
            for (int end = start + MIN_WORD_LENGTH;
                    end <= Math.min(run.length(), start + NearIndex.MAX_LENGTH);
                    end++) {
                if (known.contains(run.substring(start, end))) {
                    Arrays.fill(inside, start, end, true);
                }
            }
        }
        return inside;
    }

    /** Pairs of neighbours in the piece that the word does not have. */
    private static Set<String> changed(String piece, String word) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int place = 0; place + 1 < piece.length(); place++) {
            String pair = piece.substring(place, place + 2);
            if (!word.contains(pair)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}

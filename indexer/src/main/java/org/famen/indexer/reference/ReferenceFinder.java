package org.famen.indexer.reference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.Provisions;
import org.famen.content.law.TitleEndings;
import org.famen.content.reference.Abbreviations;
import org.famen.content.reference.Mention;
import org.famen.content.reference.MentionReader;
import org.famen.content.reference.Names;
import org.famen.content.reference.ProvisionMentions;
import org.famen.content.reference.Subject;

/** Finds what the provisions of one version speak of. */
final class ReferenceFinder {
    /** Such a text speaks of the law that it changes: 刑法修正案（三）, 关于修改《…法》的决定. */
    private static final Pattern AMENDMENT =
            Pattern.compile("^(?:中华人民共和国)?(.{2,20}?)修正案|修改〈?《?([^〈〉《》]{2,40}?)》?〉?(?:第.*条|部分条款)?(?:的补充)?的决定");
    /** Other things stand between 《》 too: newspapers, certificates, forms. */
    private static final Pattern LIKE_A_LAW =
            Pattern.compile(".*(?:" + TitleEndings.CITED + "|决定|决议|批复|公约|协定|议定书|纲领)(?:[（(].*[）)])?$");

    private final LawFinder laws;
    private final ReadLaw law;
    private final ReadVersion version;
    private final LocalDate day;
    private final MentionReader reader;
    private final Optional<String> amended;

    ReferenceFinder(LawFinder laws, ReadLaw law, ReadVersion version) {
        boolean interpretation = law.level() == Level.JUDICIAL_INTERPRETATION;
        this.laws = requireNonNull(laws, "laws is null");
        this.law = requireNonNull(law, "law is null");
        this.version = requireNonNull(version, "version is null");
        this.day = version.begin();
        List<String> texts = version.provisions().stream()
                .map(located -> located.provision().text())
                .toList();
        this.reader = new MentionReader(new Names(laws::isLaw, Abbreviations.in(texts)), interpretation);
        Matcher amendment = AMENDMENT.matcher(version.version().title());
        this.amended = amendment.find()
                ? Optional.of(amendment.group(1) == null ? amendment.group(2) : amendment.group(1))
                : Optional.empty();
    }

    /** @param index of the provision in the version, from 0 */
    List<Reference> of(int index) {
        List<Reference> references = new ArrayList<>();
        var place = new Place(index, version.provisions().get(index).address());
        List<Block> blocks = version.provisions().get(index).provision().blocks();
        ProvisionMentions mentions = reader.provision();
        for (int i = 0; i < blocks.size(); i++) {
            place.enter(blocks.get(i));
            if (!(blocks.get(i) instanceof Block.Table)) {
                int block = i;
                mentions.read(blocks.get(i).text()).stream()
                        .flatMap(mention -> resolve(block, mention, place).stream())
                        .forEach(references::add);
            }
        }
        return references;
    }

    /** Where in its provision a block stands. */
    private static final class Place {
        private final int index;
        private final String address;
        private int paragraph;
        private int item;

        Place(int index, String address) {
            this.index = index;
            this.address = address;
        }

        void enter(Block block) {
            if (block instanceof Block.Paragraph) {
                paragraph++;
                item = 0;
            } else if (block instanceof Block.Item inner && inner.depth() == 1) {
                item++;
            }
        }
    }

    private Optional<Reference> resolve(int block, Mention mention, Place place) {
        return switch (mention.subject()) {
            case Subject.Named named -> named(block, mention, named.name());
            case Subject.Division division -> division(block, mention, division, place);
            case Subject.Annex annex when amended.isPresent() -> Optional.empty();
            case Subject.Annex annex -> annex(block, mention, annex.label());
            case Subject.ThisLaw own -> thisLaw(block, mention, place);
            // What a text that changes another one quotes is not its own.
            case Subject relative when amended.isPresent() -> Optional.empty();
            case Subject.ThisArticle own ->
                Optional.of(within(block, mention, place.address, mention.paragraph(), mention.item()));
            case Subject.ParagraphBefore before ->
                Optional.of(within(block, mention, place.address, place.paragraph - before.back(), mention.item()));
            case Subject.ItemBefore before ->
                Optional.of(within(block, mention, place.address, place.paragraph, place.item - before.back()));
            case Subject.ArticleBefore before -> Optional.of(articleBefore(block, mention, place));
        };
    }

    private Optional<Reference> thisLaw(int block, Mention mention, Place place) {
        if (amended.isPresent()) {
            return named(block, mention, amended.get());
        }
        // A reply or a notice without articles speaks of the laws that it is about.
        return version.hasArticles()
                ? Optional.of(articles(block, mention, law, version, false, place.address))
                : Optional.empty();
    }

    /** Words that lead to no such place are no reference: they may be about a form or a contract. */
    private Optional<Reference> annex(int block, Mention mention, String label) {
        List<String> addresses = version.annex(label);
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference(block, mention, Outcome.RESOLVED, law.id(), version.id(), addresses));
    }

    private Optional<Reference> division(int block, Mention mention, Subject.Division division, Place place) {
        if (!(division.law() instanceof Subject.Named named)) {
            List<String> addresses =
                    amended.isPresent() ? List.of() : version.division(division.labels(), place.address);
            return addresses.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Reference(block, mention, Outcome.RESOLVED, law.id(), version.id(), addresses));
        }
        Mention ofLaw = new Mention(mention.start(), mention.end(), named, null, null, 0, 0);
        Optional<ReadLaw> read =
                laws.find(named.name(), day).flatMap(laws::read).filter(it -> !it.isOlderText(day));
        List<String> addresses =
                read.map(it -> it.at(day).division(division.labels(), "")).orElse(List.of());
        return addresses.isEmpty()
                ? named(block, ofLaw, named.name())
                : Optional.of(new Reference(
                        block,
                        mention,
                        Outcome.RESOLVED,
                        read.orElseThrow().id(),
                        read.orElseThrow().at(day).id(),
                        addresses));
    }

    private Optional<Reference> named(int block, Mention mention, String name) {
        Optional<String> id = laws.find(name, day);
        if (id.isEmpty()) {
            return mention.first() != null || LIKE_A_LAW.matcher(name).matches()
                    ? Optional.of(new Reference(block, mention, Outcome.UNKNOWN_LAW, "", "", List.of()))
                    : Optional.empty();
        }
        Optional<ReadLaw> read = laws.read(id.get());
        if (read.isEmpty()) {
            return Optional.of(new Reference(block, mention, Outcome.NO_TEXT, id.get(), "", List.of()));
        }
        ReadVersion meant = read.get().at(day);
        boolean older = read.get().isOlderText(day);
        return mention.namesLawOnly()
                ? Optional.of(new Reference(block, mention, Outcome.RESOLVED, id.get(), meant.id(), List.of()))
                : Optional.of(articles(block, mention, read.get(), meant, older, ""));
    }

    private Reference articles(
            int block, Mention mention, ReadLaw cited, ReadVersion meant, boolean older, String speaking) {
        ArticleNumber first = mention.first();
        ArticleNumber last = mention.last();
        List<String> addresses = first == null || last == null ? List.of() : meant.addresses(first, last, speaking);
        if (addresses.isEmpty()) {
            return new Reference(block, mention, Outcome.NO_SUCH_ARTICLE, cited.id(), meant.id(), List.of());
        }
        boolean hasPart = meant.hasPart(addresses.getFirst(), mention.paragraph(), mention.item());
        Outcome outcome = older ? Outcome.LATER_TEXT : hasPart ? Outcome.RESOLVED : Outcome.NO_SUCH_PART;
        return new Reference(block, mention, outcome, cited.id(), meant.id(), addresses);
    }

    private Reference within(int block, Mention mention, String address, int paragraph, int item) {
        boolean exists =
                paragraph >= 0 && item >= 0 && paragraph + item > 0 && version.hasPart(address, paragraph, item);
        Mention placed = new Mention(
                mention.start(),
                mention.end(),
                mention.subject(),
                null,
                null,
                Math.max(paragraph, 0),
                Math.max(item, 0));
        return new Reference(
                block,
                placed,
                exists ? Outcome.RESOLVED : Outcome.NO_SUCH_PART,
                law.id(),
                version.id(),
                List.of(address));
    }

    private Reference articleBefore(int block, Mention mention, Place place) {
        List<String> before = version.provisions().subList(0, place.index).reversed().stream()
                .filter(located -> located.provision() instanceof Part.Article)
                .map(Provisions.Located::address)
                .limit(1)
                .toList();
        if (before.isEmpty()) {
            return new Reference(block, mention, Outcome.NO_SUCH_ARTICLE, law.id(), version.id(), List.of());
        }
        boolean hasPart = version.hasPart(before.getFirst(), mention.paragraph(), mention.item());
        return new Reference(
                block, mention, hasPart ? Outcome.RESOLVED : Outcome.NO_SUCH_PART, law.id(), version.id(), before);
    }
}
